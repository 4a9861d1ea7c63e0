using FanslyGenerated.Generator.Tests.Incrementality;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>The short way to generated code, which hostile variants take, leads to the same code.</summary>
public sealed class GeneratedFilesTests
{
    [Theory]
    [InlineData("fansly")]
    [InlineData("onlyfans")]
    public void They_are_what_the_compiler_gets(string name)
    {
        string spec = Repository.Read($"spec/{name}.yaml");

        Dictionary<string, string> written = GeneratedFiles.Of(SpecReader.Read("spec.yaml", spec).Model!)
            .Where(file => !file.Name.Text.EndsWith(".Registration.g.cs", StringComparison.Ordinal))
            .ToDictionary(file => file.Name.Text, file => $"{file.Text}");

        written.Should().BeEquivalentTo(GeneratorRun.Over(spec).Sources.ToDictionary(source => source.HintName, source => $"{source.SourceText}"));
    }
}
