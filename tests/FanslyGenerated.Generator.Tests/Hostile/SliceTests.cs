using FanslyGenerated.Spec.Reading;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>The slices that hostile variants are made of.</summary>
public sealed class SliceTests
{
    private readonly ITestOutputHelper _output;

    public SliceTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("fansly")]
    [InlineData("onlyfans")]
    public void The_slices_of_a_spec_are_specs_and_have_each_of_its_scalars_once(string name)
    {
        string spec = Repository.Read($"spec/{name}.yaml").ReplaceLineEndings("\n");

        IReadOnlyList<SpecSlice> slices = SpecSlice.Of(spec);

        slices.Should().AllSatisfy(slice => SpecReader.Read("slice.yaml", slice.Text).Problems.Should().BeEmpty("{0}", slice.Text));
        slices.Sum(slice => slice.Places.Count).Should().Be(SpecSlice.Scalars(spec).Count());
        _output.WriteLine($"{slices.Count} slices of {slices.Average(slice => slice.Text.Length):F0} characters, {slices.Sum(slice => slice.Places.Count)} places");
    }
}
