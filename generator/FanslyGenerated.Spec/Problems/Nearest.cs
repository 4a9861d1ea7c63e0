namespace FanslyGenerated.Spec.Problems;

/// <summary>Finds what was probably meant.</summary>
internal static class Nearest
{
    /// <summary>Among more names than a person would look through, a search costs more than it helps.</summary>
    private const int MostNames = 200;

    /// <summary>A clause that suggests the known name closest to the one found, or lists all when none is close.</summary>
    public static string Suggest(string found, IEnumerable<string> known)
    {
        string[] names = [.. known.Take(MostNames)];
        string? nearest = names
            .Select(name => (name, distance: Distance(found, name)))
            .Where(candidate => candidate.distance <= Math.Max(2, candidate.name.Length / 3))
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();

        return nearest is not null
            ? $"did you mean '{nearest}'?"
            : names.Length == 0 ? "there is none to name" : $"known here: {string.Join(", ", names)}";
    }

    /// <summary>Edits (insert, delete, replace) from one word to the other.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64)
        {
            return int.MaxValue;
        }

        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];

        for (int i = 1; i <= left.Length; i++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = i;

            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
