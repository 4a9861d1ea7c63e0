using System.Text.RegularExpressions;

namespace FanslyGenerated.Generator.Tests.Workflows;

/// <summary>A workflow runs scripts that anybody can run, and CONTRIBUTING.md names them: a renamed one must be noticed here.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files
        => [.. Directory.GetFiles(Path.Combine(Repository.Root, ".github/workflows"), "*.yml")
            .Select(path => $".github/workflows/{Path.GetFileName(path)}")
            .Append("CONTRIBUTING.md")
            .Append("build/check.sh")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_script_that_is_named_exists(string file)
    {
        string[] named = [.. Scripts().Matches(Repository.Read(file)).Select(match => match.Value).Distinct()];

        named.Should().NotBeEmpty();
        named.Should().OnlyContain(script => File.Exists(Path.Combine(Repository.Root, script)));
    }

    [GeneratedRegex(@"\bbuild/[\w-]+\.sh\b")]
    private static partial Regex Scripts();
}
