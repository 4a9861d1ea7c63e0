using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.Spec.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// A part of a spec that is a spec by itself: an operation, and what it refers to. Each scalar of the whole stands in one of
/// the slices as <see cref="Places"/>, and a slice is read in a hundredth of the time.
/// </summary>
internal sealed class SpecSlice
{
    private readonly Lazy<Dictionary<string, SourceText>> _files;

    private SpecSlice(string text, IReadOnlyList<YamlScalar> places)
    {
        Text = text;
        Places = places;
        _files = new(() => GeneratedFiles.Of(SpecReader.Read("slice.yaml", Text).Model!).ToDictionary(file => file.Name.Text, file => file.Text));
    }

    public string Text { get; }

    /// <summary>The scalars that stand in no slice before it, keys and values.</summary>
    public IReadOnlyList<YamlScalar> Places { get; }

    /// <summary>All slices of a spec, and with them each of its scalars once.</summary>
    public static IReadOnlyList<SpecSlice> Of(string spec)
    {
        var cut = new SpecCut(spec);
        HashSet<(int Line, int Column)> seen = [];
        List<SpecSlice> slices = [];

        foreach (string operation in cut.Operations)
        {
            (string text, int[] lines) = cut.Around(operation, isFirst: slices.Count == 0);
            YamlScalar[] places = [.. Scalars(text).Where(place => seen.Add((lines[place.Location.Start.Line - 1], place.Location.Start.Column)))];
            slices.Add(new SpecSlice(text, places));
        }

        return slices;
    }

    /// <summary>Whether the generator writes this file of the slice itself, so that there is nothing new in it.</summary>
    public bool Wrote(GeneratedFile file)
        => _files.Value.TryGetValue(file.Name.Text, out SourceText? text) && text.ContentEquals(file.Text);

    /// <summary>A text with another scalar in one of its places, which takes as many lines as before.</summary>
    public static string With(string text, YamlScalar place, string scalar)
    {
        (int start, int end) = (place.Location.Start.Offset, place.Location.End.Offset);
        string lines = new('\n', text[start..end].Count(character => character == '\n'));
        return $"{text[..start]}{scalar}{lines}{text[end..]}";
    }

    /// <summary>The scalars of a text, keys and values.</summary>
    public static IEnumerable<YamlScalar> Scalars(string text)
    {
        YamlNode root = Read(text);
        Stack<YamlNode> open = new([root]);

        while (open.TryPop(out YamlNode? node))
        {
            if (node is YamlScalar scalar)
            {
                yield return scalar;
            }

            foreach (YamlNode inner in (node as YamlList)?.Items ?? [])
            {
                open.Push(inner);
            }

            foreach (YamlEntry entry in (node as YamlMap)?.Entries ?? [])
            {
                open.Push(entry.Key);
                open.Push(entry.Value);
            }
        }
    }

    public static YamlNode Read(string text)
    {
        YamlNode? root = null;
        ProblemList.Collect(problems => root = YamlReader.Read("spec.yaml", text, problems, default));
        return root ?? throw new InvalidOperationException("The text is no YAML.");
    }
}
