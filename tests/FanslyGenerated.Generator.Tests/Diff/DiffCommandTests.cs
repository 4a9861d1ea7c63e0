using System.Diagnostics;
using FanslyGenerated.SpecTool.Commands;
using FanslyGenerated.SpecTool.Diff;

namespace FanslyGenerated.Generator.Tests.Diff;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_exit_code_distinguishes_breaking_changes_from_others()
    {
        string old = _folder.Write("old/library.yaml", SpecTexts.Library);
        string wider = _folder.Write("wider/library.yaml", SpecTexts.Library.Replace("enum: [crime, ", "enum: [crime, drama, "));
        string broken = _folder.Write("broken/library.yaml", SpecTexts.Library.Replace(", travel]", "]"));

        Run(old, old).Should().Be((0, "library.yaml: nothing changed for callers\n"));
        Run(old, wider).ExitCode.Should().Be(0);
        Run(old, broken).Should().Be((3, """
            library.yaml: 1 breaking, 0 additive, 0 without effect
              breaking  Genre.Travel: is gone
            version step: major, or minor while the version starts with 0

            """));
    }

    [Fact]
    public void A_refused_spec_is_not_compared_but_reported()
    {
        string old = _folder.Write("old/library.yaml", SpecTexts.Library);
        string refused = _folder.Write("new/library.yaml", SpecTexts.Library.Replace("type: integer", "type: intger"));

        (int exitCode, string output) = Run(old, refused);

        exitCode.Should().Be(1);
        output.Should().Contain($"{refused}(").And.Contain("intger");
    }

    [Fact]
    public void A_place_that_does_not_exist_is_reported_in_one_line()
    {
        Action compare = () => Run("HEAD:no/such.yaml", "-");

        compare.Should().Throw<IOException>()
            .WithMessage("'HEAD:no/such.yaml' is neither a file nor a REV:path that git knows here");
    }

    [Fact]
    public void A_sample_may_change_without_effect()
    {
        string old = _folder.Write("old/library.yaml", SpecTexts.Library);
        string @new = _folder.Write("new/library.yaml", SpecTexts.Library);
        _folder.Write("old/samples/library/Books_Get.json", "{}");
        _folder.Write("new/samples/library/Books_Get.json", "{ }");
        _folder.Write("new/samples/library/Books_List.json", "{}");

        Run(old, @new).Should().Be((0, """
            library.yaml: 0 breaking, 0 additive, 2 without effect
              none      the sample Books_Get.json: has other content
              none      the sample Books_List.json: is new
            version step: patch, or patch while the version starts with 0

            """));
    }

    [Fact]
    public void A_revision_is_compared_with_a_file_and_with_another_revision()
    {
        _folder.Write("spec/library.yaml", SpecTexts.Library);
        _folder.Write("spec/samples/library/Books_Get.json", "{}");
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Old");
        _folder.Write("spec/library.yaml", SpecTexts.Library.Replace(", travel]", "]"));
        _folder.Write("spec/samples/library/Books_Get.json", "{ }");

        (int exitCode, string output) = RunIn(_folder.Path, "diff", "HEAD:spec/library.yaml", "spec/library.yaml");

        exitCode.Should().Be(3);
        output.Should().Contain("Genre.Travel: is gone").And.Contain("Books_Get.json: has other content");
        RunIn(_folder.Path, "diff", "HEAD:spec/library.yaml", "HEAD:spec/library.yaml").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Markdown_holds_no_markup_of_the_specs_own()
    {
        var changes = new ChangeList();
        changes.Breaking("Genre.Crime", "sends to /a|b <img src=x> @someone [a](https://example.com) instead");

        string markdown = DiffMarkdown.Write("library.yaml", changes);

        markdown.Should().Be("""
            ### library.yaml: 1 breaking, 0 additive, 0 without effect

            | | where | what |
            |---|---|---|
            | **breaking** | Genre.Crime | sends to /a\|b \<img src=x\> &#64;someone \[a\]\(https&#58;//example.com\) instead |

            Version step: **major**, or minor while the version starts with 0.

            """);
    }

    public void Dispose() => _folder.Dispose();

    private static (int ExitCode, string Output) Run(string old, string @new)
    {
        using var output = new StringWriter();
        int exitCode = DiffCommand.Run(old, @new, DiffText.Write, output);
        return (exitCode, output.ToString());
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        git.ExitCode.Should().Be(0);
    }

    /// <summary>As a program of its own, since git looks at the current folder.</summary>
    private static (int ExitCode, string Output) RunIn(string folder, params string[] arguments)
    {
        string program = typeof(DiffCommand).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
