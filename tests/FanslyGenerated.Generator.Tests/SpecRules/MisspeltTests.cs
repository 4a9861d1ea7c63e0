using FanslyGenerated.Generator.Tests.Incrementality;
using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>A word that is misspelt is reported on its own line, and the generator, which runs in every editor, goes on.</summary>
public sealed class MisspeltTests
{
    [Theory]
    [InlineData("format: binary } }", "format: ⟦binray } }", "FAN013", "binray")]
    [InlineData("{ type: string, format: binary } }", "⟦{ type: string, fromat: binary } }", "FAN010", "format")]
    [InlineData("video/mp4: { schema: {", "video/mp4: ⟦{ shcema: {", "FAN010", "schema")]
    public void In_a_file_that_is_returned(string place, string edited, string rule, string says)
    {
        SpecText spec = Specs.Files.With(place, edited);

        spec.Read().Problems.Should().Contain(problem =>
            problem.Rule.Id == rule && problem.Location.ToString().EndsWith(spec.Marks.Single(), StringComparison.Ordinal) && problem.Message.Contains(says));
        GeneratorRun.Once(spec.Text).Should().NotBeNull();
    }

    [Fact]
    public void In_the_unit_of_a_number_that_is_null_when_it_is_zero()
        => GeneratorRun.Once(Specs.Minimal.With("x-unit: unix-seconds, x-zero", "x-unti: unix-seconds, x-zero").Text).Should().NotBeNull();
}
