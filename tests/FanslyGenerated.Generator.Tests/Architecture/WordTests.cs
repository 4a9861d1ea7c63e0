using System.Text.RegularExpressions;

namespace FanslyGenerated.Generator.Tests.Architecture;

/// <summary>One thing has one name, the public one, in code, comments, messages and pages. CONTRIBUTING.md has the list.</summary>
public sealed partial class WordTests
{
    /// <summary>Where a word stands for something else than what it is banned for.</summary>
    private static readonly string[] s_allowed =
    [
        // The list itself, and what it is about.
        "CONTRIBUTING.md",
        "tests/FanslyGenerated.Generator.Tests/Architecture/WordTests.cs",

        // Names of others: texts that users of an API write, and types of .NET's.
        "spec/samples/",
        "generator/FanslyGenerated.Spec/Naming/TakenNames.Platform.txt",
    ];

    public static TheoryData<string, string> Banned => new()
    {
        { @"(?<![A-Za-z])([Tt]old|[Tt]ells?)(?![A-Za-z])", "is reported, says, shows" },
        { @"(?<![A-Za-z])([Nn]obody|[Ss]omebody)(?![A-Za-z])", "no caller, a caller" },
        { @"came to nothing|comes to nothing", "failed" },
        { @"(?<![A-Za-z])([Aa]n|[Tt]he|[Oo]ne|[Ee]very|[Ee]ach) answers?(?![A-Za-z])", "response" },
        { @"(?<![A-Za-z])Answer[A-Z]|[a-z]Answer(s|ed|ing)?(?![a-z])|class Answers?(?![A-Za-z])", "Response" },
        { @"Turnstile|Witness|Exhibit|Soak|(?<![A-Za-z])soak(?![A-Za-z])", "RequestGate, Invariants, LongRun" },
        { @"(?<![A-Za-z])I?(Scene|Stage)s?(?![a-z])|(?<=[a-z])(Scene|Stage)s?(?![a-z])", "Demo, CancelPoint" },
        { @"(?<=[a-z])(?<!Java)(Play|Script)(?![a-z])|(?<![A-Za-z])Play(?![A-Za-z])", "Server, Sequence" },
    };

    [Theory]
    [MemberData(nameof(Banned))]
    public void A_word_is_said_as_a_colleague_would_say_it(string banned, string instead)
        => Files()
            .SelectMany(file => Lines(file).Where(line => Regex.IsMatch(line.Text, banned)).Select(line => $"{file}({line.Number}): {line.Text.Trim()}"))
            .Should().BeEmpty($"it is called {instead}");

    private static IEnumerable<(int Number, string Text)> Lines(string file)
        => File.ReadLines(Path.Combine(Repository.Root, file)).Select((text, index) => (index + 1, text));

    private static IEnumerable<string> Files()
        => ((string[])["src", "generator", "build", "tests", "spec"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => Text().IsMatch(path) && !BuildFolder().IsMatch(path))
            .Where(path => !s_allowed.Any(allowed => path.StartsWith(allowed, StringComparison.Ordinal)));

    [GeneratedRegex(@"\.(cs|md|yaml|liquid|targets|props|proj|csproj|sh|txt)$")]
    private static partial Regex Text();

    [GeneratedRegex("(^|/)(obj|bin|samples)/")]
    private static partial Regex BuildFolder();
}
