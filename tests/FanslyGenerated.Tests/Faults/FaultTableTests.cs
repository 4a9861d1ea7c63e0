using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Holds the table of faults and the tests together.</summary>
public sealed partial class FaultTableTests
{
    private static readonly (int First, int Last)[] s_ranges = [(1, 18), (20, 38), (60, 68), (70, 75), (80, 89), (91, 91), (110, 117), (120, 142)];

    private static readonly Dictionary<string, string> s_rows = File
        .ReadLines(Path.Combine(Repository.Root, "tests", "FAULTS.md"))
        .Select(line => Row().Match(line))
        .Where(match => match.Success)
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [Fact]
    public void Every_fault_has_its_row()
        => s_rows.Keys.Should().Contain(s_ranges
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"F{number:00}")));

    [Fact]
    public void Every_row_has_a_test_that_bears_its_number_or_the_reason_why_not()
    {
        HashSet<string> tested = [.. Tested()];

        s_rows.Where(row => !row.Value.Contains("does not apply: ", StringComparison.Ordinal)).Select(row => row.Key)
            .Should().BeSubsetOf(tested);
    }

    [Fact]
    public void Every_number_that_a_test_bears_has_a_row() => Tested().Should().BeSubsetOf(s_rows.Keys);

    private static IEnumerable<string> Tested()
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(path => Test().Matches(File.ReadAllText(path)))
            .SelectMany(test => Number().Matches(test.Groups[1].Value))
            .Select(match => match.Value);

    [GeneratedRegex(@"^\| (F\d{2,3}) \| .* \| (.*) \|$")]
    private static partial Regex Row();

    /// <summary>The name of a test in any of the projects, behind its attributes.</summary>
    [GeneratedRegex(@"^ +\[(?:Fact|Theory)\]\r?\n(?: +\[.*\]\r?\n)* +public (?:async Task|Task|void) (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Test();

    [GeneratedRegex(@"(?<=^|_)F\d{2,3}(?=_)")]
    private static partial Regex Number();
}
