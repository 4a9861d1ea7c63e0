using System.Text.Json;

namespace FanslyGenerated.TestKit;

/// <summary>
/// Whether a JSON text survived being read and written again: every value that is not null is at its path,
/// times compare as instants, numbers as values, and nothing was added but nulls.
/// </summary>
internal static class JsonComparison
{
    /// <summary>One line for each difference, starting with its path; none where nothing was lost.</summary>
    public static IReadOnlyList<string> Differences(string before, string after)
    {
        using JsonDocument first = JsonDocument.Parse(before);
        using JsonDocument second = JsonDocument.Parse(after);
        var differences = new List<string>();

        Compare("$", first.RootElement, second.RootElement, differences);
        return differences;
    }

    private static void Compare(string path, JsonElement before, JsonElement after, List<string> differences)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            CompareObjects(path, before, after, differences);
        }
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            CompareArrays(path, before, after, differences);
        }
        else if (!JsonScalar.AreEqual(before, after))
        {
            differences.Add($"{path}: {JsonScalar.Show(before)} became {JsonScalar.Show(after)}");
        }
    }

    private static void CompareObjects(string path, JsonElement before, JsonElement after, List<string> differences)
    {
        // Of a name that stands twice, the last one counts, as it does for readers.
        foreach (string name in Names(before))
        {
            JsonElement expected = before.GetProperty(name);
            if (after.TryGetProperty(name, out JsonElement actual))
            {
                Compare(Step(path, name), expected, actual, differences);
            }
            else if (expected.ValueKind != JsonValueKind.Null)
            {
                differences.Add($"{Step(path, name)}: {JsonScalar.Show(expected)} is gone");
            }
        }

        foreach (string name in Names(after).Except(Names(before)))
        {
            JsonElement added = after.GetProperty(name);
            if (added.ValueKind != JsonValueKind.Null)
            {
                differences.Add($"{Step(path, name)}: {JsonScalar.Show(added)} was not there before");
            }
        }
    }

    private static void CompareArrays(string path, JsonElement before, JsonElement after, List<string> differences)
    {
        JsonElement[] expected = [.. before.EnumerateArray()];
        JsonElement[] actual = [.. after.EnumerateArray()];

        for (int index = 0; index < Math.Min(expected.Length, actual.Length); index++)
        {
            Compare($"{path}[{index}]", expected[index], actual[index], differences);
        }

        if (expected.Length != actual.Length)
        {
            differences.Add($"{path}: {expected.Length} items became {actual.Length}");
        }
    }

    private static string[] Names(JsonElement value)
        => [.. value.EnumerateObject().Select(static property => property.Name).Distinct()];

    private static string Step(string path, string name)
        => name.All(static character => char.IsAsciiLetterOrDigit(character) || character == '_') && name.Length > 0
            ? $"{path}.{name}"
            : $"{path}['{name}']";
}
