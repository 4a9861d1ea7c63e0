using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool;
using FanslyGenerated.SpecTool.Commands;
using FanslyGenerated.SpecTool.Samples;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>The samples of this repository.</summary>
public sealed class RepositorySampleTests
{
    [Fact]
    public void Every_sample_fits_its_schema_and_every_example_too()
    {
        SpecFile[] files = [Load("fansly"), Load("onlyfans")];

        List<Problem> problems = CheckCommand.Problems(files);

        problems.Should().BeEmpty();
    }

    [Fact]
    public void The_documented_and_the_replayed_sent_mass_messages_have_the_same_keys_at_the_same_paths()
    {
        JsonSample documented = Sample("MassMessages_ListSent.documented");
        JsonSample replayed = Sample("MassMessages_ListSent");

        string[] documentedPaths = Paths(documented);

        Paths(replayed).Should().Equal(documentedPaths).And.HaveCountGreaterThan(50);
        SampleShape.Differences(documented.Root, replayed.Root).Should().BeEmpty();
    }

    private static SpecFile Load(string name) => SpecFile.Load(Path.Combine(Repository.Root, "spec", $"{name}.yaml"));

    private static JsonSample Sample(string name)
        => JsonSample.Load(Path.Combine(Repository.Root, "spec/samples/fansly", $"{name}.json"));

    private static string[] Paths(JsonSample sample)
        => [.. sample.Root.SelectTokens("$..*").Select(token => token.Path).Order(StringComparer.Ordinal)];
}
