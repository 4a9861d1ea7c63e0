using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>All other tests begin with this spec, so it must be without faults.</summary>
public sealed class MinimalSpecTests
{
    [Fact]
    public void The_minimal_spec_and_its_samples_have_no_problems()
    {
        using var folder = new SpecFolder();

        folder.Check().Should().BeEmpty();
    }

    [Fact]
    public void Line_endings_of_windows_change_nothing()
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", Specs.Minimal.Text.ReplaceLineEndings("\r\n"));

        folder.Check().Should().BeEmpty();
    }

    [Theory]
    [InlineData("fansly")]
    [InlineData("onlyfans")]
    public void The_specs_of_this_repository_have_no_problems(string name)
        => SpecText.Of(Repository.Read($"spec/{name}.yaml")).Read().Problems.Should().BeEmpty();
}
