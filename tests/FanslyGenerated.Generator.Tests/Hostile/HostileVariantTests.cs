using System.Collections.Concurrent;
using System.Diagnostics;
using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Tests.Diff;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.Spec.Yaml;
using FanslyGenerated.SpecTool.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// Both real specs with one scalar after another, keys and values, replaced by what might do harm: refused on its line, or
/// harmless. Each place meets every other style, which are more than thirty. A seed picks some; with LONG_TESTS it is all.
/// </summary>
public sealed class HostileVariantTests
{
    private readonly ITestOutputHelper _output;

    public HostileVariantTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("fansly", 900)]
    [InlineData("onlyfans", 300)]
    public void F140_Whatever_stands_in_place_of_a_scalar_is_refused_on_its_line_or_harmless(string name, int usually)
    {
        Variant[] variants = LongTests.Share([.. Variants(name)], usually);
        ConcurrentDictionary<string, int> outcomes = [];
        ConcurrentBag<string> faults = [];
        var watch = Stopwatch.StartNew();

        Parallel.ForEach(variants, variant =>
        {
            (string outcome, string? fault) = Judge(variant);
            outcomes.AddOrUpdate(outcome, 1, static (_, count) => count + 1);

            if (fault is not null)
            {
                faults.Add($"{variant}: {fault}");
            }
        });

        _output.WriteLine($"figures: {name}: {variants.Length} variants, {string.Join(", ", outcomes.OrderBy(outcome => outcome.Key).Select(outcome => $"{outcome.Value} {outcome.Key}"))}, {watch.Elapsed.TotalSeconds:F1} s");
        string.Join('\n', faults.Order(StringComparer.Ordinal).Take(40)).Should().BeEmpty("{0} are at fault", faults.Count);
    }

    [Fact]
    public void F140_Whatever_is_accepted_compiles()
    {
        Variant[] accepted = [.. LongTests.Share([.. Variants("onlyfans")], 400)
            .GroupBy(variant => variant.Slice)
            .Select(some => some.Where(variant => !SpecReader.Read("hostile.yaml", variant.Text).HasErrors).DistinctBy(variant => variant.Place).ToArray())
            .MaxBy(some => some.Length)!];
        List<Variant> kept = [.. accepted.OrderByDescending(variant => variant.Place.Location.Start.Offset)];
        string text = Together(kept);

        // Two that are each harmless may be in each other's way, such as two names that become one.
        for (IReadOnlyList<int> lines = ErrorLines(text); lines.Count > 0; lines = ErrorLines(text = Together(kept)))
        {
            kept.RemoveAll(variant => lines.Contains(variant.Place.Location.Start.Line)).Should().BePositive("each was accepted alone");
        }

        // The library that it is compiled against has the types of the spec already.
        text = text.Replace("namespace: FanslyGenerated.OnlyFans", "namespace: Hostile.OnlyFans", StringComparison.Ordinal);

        string.Join('\n', GeneratedPackage.Compilation(text).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            .Should().BeEmpty("{0}", string.Join('\n', kept));
        _output.WriteLine($"figures: {kept.Count} of {accepted.Length} variants compiled in one spec");
    }

    /// <summary>The last place first, so that those before it stay where they are.</summary>
    private static string Together(List<Variant> variants)
        => variants.Aggregate(variants[0].Slice.Text, static (text, variant) => SpecSlice.With(text, variant.Place, variant.Scalar));

    private static IReadOnlyList<int> ErrorLines(string text)
        => [.. SpecReader.Read("hostile.yaml", text).Problems.Where(problem => !problem.Rule.IsWarning).Select(problem => problem.Location.Start.Line)];

    private static IEnumerable<Variant> Variants(string name)
    {
        int number = 0;

        foreach (SpecSlice slice in SpecSlice.Of(Repository.Read($"spec/{name}.yaml").ReplaceLineEndings("\n")))
        {
            foreach (YamlScalar place in slice.Places)
            {
                for (int style = number++ % 2; style < HostileStyles.All.Count; style += 2)
                {
                    yield return new Variant(slice, place, HostileStyles.All[style].Name, HostileStyles.All[style].Scalar);
                }
            }
        }
    }

    private static (string Outcome, string? Fault) Judge(Variant variant)
    {
        try
        {
            SpecReading reading = SpecReader.Read("hostile.yaml", variant.Text);
            string? fault = reading is { Model: { } model, HasUsableNames: true } ? FaultOfCode(variant, model, !reading.HasErrors) : null;

            if (!reading.HasErrors)
            {
                LoweredText.Of(DocumentLowering.Lower(reading.Model!)).ShouldBeHarmless();
                return ("harmless", fault);
            }

            return IsToldThere(variant, reading) || HostileStyles.HasMeaning(variant.Style)
                ? ("refused on their line", fault)
                : ("refused elsewhere", fault ?? string.Join(" | ", reading.Problems.Take(3)));
        }
        catch (Exception exception)
        {
            return ("thrown", $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    /// <summary>On the line of the scalar; or, of a name, where the name is missing now or came for a second time.</summary>
    private static bool IsToldThere(Variant variant, SpecReading reading)
    {
        (int first, int last) = (variant.Place.Location.Start.Line, variant.Place.Location.End.Line);

        return reading.Problems.Any(problem => !problem.Rule.IsWarning
            && ((problem.Location.Start.Line >= first && problem.Location.Start.Line <= last)
                || problem.Message.Contains(variant.Place.Text, StringComparison.Ordinal)));
    }

    /// <summary>
    /// The generator runs over refused specs too, in every editor. What it writes of one that is accepted is C#, and the word
    /// is nothing in it but text.
    /// </summary>
    private static string? FaultOfCode(Variant variant, SpecModel model, bool isAccepted)
    {
        IReadOnlyList<GeneratedFile> files = GeneratedFiles.Of(model);

        if (files.Select(file => file.Name.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() < files.Count)
        {
            return "two files have one name";
        }

        foreach (GeneratedFile file in files)
        {
            bool hasWord = file.Text.ToString().Contains(HostileStyles.Word, StringComparison.OrdinalIgnoreCase);
            SyntaxTree? tree = hasWord || (isAccepted && !variant.Slice.Wrote(file)) ? CSharpSyntaxTree.ParseText(file.Text) : null;

            if (tree?.GetDiagnostics().FirstOrDefault() is { } diagnostic)
            {
                return $"{diagnostic}";
            }

            if (hasWord && !HostileStyles.IsName(variant.Style) && HostileStyles.IsCode(tree!))
            {
                return $"the word is code in {file.Name}";
            }
        }

        return null;
    }

    private sealed record Variant(SpecSlice Slice, YamlScalar Place, string Style, string Scalar)
    {
        public string Text => SpecSlice.With(Slice.Text, Place, Scalar);

        public override string ToString() => $"{Style} for '{Place.Text}' in line {Place.Location.Start.Line} ({Slice.Text.Split('\n')[Place.Location.Start.Line - 1].Trim()})";
    }
}
