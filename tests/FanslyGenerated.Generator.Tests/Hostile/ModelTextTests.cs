using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.SpecTool.Lowering;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// The second wall. The reader refuses what is no name; should a text slip past it, the code that is printed of the model
/// still has it as a text, or is not printed at all. Every text of the model is tried, by its type.
/// </summary>
public sealed class ModelTextTests
{
    private static readonly int s_ofOnePlace = LongTests.Runs ? 5 : 1;

    private static readonly string[] s_styles = ["a member", "a class", "the end of a literal", "the end of a summary", "a line", "the end of a comment"];

    private readonly ITestOutputHelper _output;

    public ModelTextTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void F140_No_text_of_the_model_becomes_code()
    {
        SpecModel[] specs = [Model("fansly"), Model("onlyfans")];
        Dictionary<string, int> tried = ModelTexts.Places.ToDictionary(place => place, static _ => 0);
        List<string> faults = [];
        int refused = 0;

        foreach (string style in s_styles)
        {
            string text = HostileStyles.Text(style);

            foreach ((string place, SpecModel model) in specs.SelectMany(spec => Some(spec, text)))
            {
                tried[place]++;

                try
                {
                    faults.AddRange(Faults(model).Select(fault => $"{place}, {style}: {fault}"));
                }
                catch (Exception refusal) when (refusal is ArgumentException or FormatException or InvalidOperationException or NullReferenceException)
                {
                    refused++;
                }
            }
        }

        foreach ((string place, int times) in tried)
        {
            _output.WriteLine($"{place,-40} {times,3} times");
        }

        _output.WriteLine($"figures: {tried.Count} places, {tried.Values.Sum()} models, {refused} refused");
        tried.Where(place => place.Value == 0).Should().BeEmpty("a spec has each of them, or this shows nothing");
        faults.Should().BeEmpty();
    }

    private static SpecModel Model(string name) => SpecReader.Read("spec.yaml", Repository.Read($"spec/{name}.yaml")).Model!;

    /// <summary>The first few of each place; those behind them go the same way.</summary>
    private static IEnumerable<(string Place, SpecModel Model)> Some(SpecModel spec, string text)
        => ModelTexts.Replaced(spec, text).GroupBy(variant => variant.Place).SelectMany(place => place.Take(s_ofOnePlace));

    private static IEnumerable<string> Faults(SpecModel model)
    {
        LoweredText.Of(DocumentLowering.Lower(model)).ShouldBeHarmless();

        foreach (GeneratedFile file in GeneratedFiles.Of(model))
        {
            string text = $"{file.Text}";

            if (text.Contains(HostileStyles.Word, StringComparison.Ordinal) && HostileStyles.IsCode(CSharpSyntaxTree.ParseText(text)))
            {
                yield return $"it is code in {file.Name}";
            }
        }
    }
}
