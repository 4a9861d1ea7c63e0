using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.Tool;

/// <summary>The spec tool as the build and people run it.</summary>
[Collection(ToolRun.Collection)]
public sealed class CommandTests
{
    [Fact]
    public void Check_is_silent_about_a_good_spec()
    {
        using var folder = new SpecFolder();

        ToolRun run = ToolRun.Of("check", folder.PathOf("notes.yaml"));

        run.Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public void Check_writes_problems_as_msbuild_reads_them()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Minimal.With("cost: { type: integer", "cost: { type: intger").Text).Without("samples/notes/Notes_Create.json");

        ToolRun run = ToolRun.Of("check", folder.PathOf("notes.yaml"));

        run.ExitCode.Should().Be(1);
        run.Lines.Should().HaveCount(2).And.OnlyContain(line => line.StartsWith(folder.PathOf("notes.yaml")));
        run.Lines.Should().AllSatisfy(line => line.Should().MatchRegex(@"\.yaml\(\d+,\d+\): error FAN\d{3}: \S.*$"));
        run.Lines[0].Should().EndWith("(113,23): error FAN013: type of property 'cost' of 'Meta' cannot be 'intger'; did you mean 'integer'?");
        run.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Check_lets_a_warning_pass()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Minimal.Then("    Lonely: { type: object, description: Unused., properties: {} }\n").Text);

        ToolRun run = ToolRun.Of("check", folder.PathOf("notes.yaml"));

        run.ExitCode.Should().Be(0);
        run.Lines.Should().ContainSingle().Which.Should().EndWith("(155,5): warning FAN052: Nothing refers to '#/components/schemas/Lonely'; remove it");
    }

    [Fact]
    public void Check_takes_several_specs_and_reports_on_all()
    {
        using var folder = new SpecFolder();
        folder.With("a.yaml", "[]").With("b.yaml", "");

        ToolRun run = ToolRun.Of("check", folder.PathOf("a.yaml"), folder.PathOf("b.yaml"));

        run.ExitCode.Should().Be(1);
        run.Lines.Should().Equal(
            $"{folder.PathOf("a.yaml")}(1,1): error FAN011: the document must be a map and is a list",
            $"{folder.PathOf("b.yaml")}(1,1): error FAN004: This cannot be read as YAML: the document is empty");
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("generate")]
    [InlineData("generate", "folder")]
    [InlineData("coverage")]
    [InlineData("coverage", "--check")]
    [InlineData("unknown", "one.yaml")]
    public void A_wrong_call_shows_how_to_call(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("check SPEC…").And.Contain("generate DIR SPEC…").And.Contain("coverage [--check] SPEC…");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    public void A_file_that_is_not_there_is_said_in_a_line(string command)
    {
        using var folder = new SpecFolder();

        ToolRun run = ToolRun.Of(command, folder.PathOf("missing.yaml"));

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("missing.yaml").And.NotContain("   at ");
    }
}
