using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-requires</c>: what must be sent together.</summary>
internal static class ConditionReader
{
    private static readonly char[] s_or = ['|'];

    public static EquatableArray<ConditionModel> Read(MapReader owner, YamlMap? properties, string schema, SpecDocument document)
    {
        ProblemList problems = document.Problems;
        List<ConditionModel> conditions = [];
        string[] known = [.. properties?.Entries.Select(entry => entry.Key.Text) ?? []];

        foreach (YamlNode node in owner.OptionalList("x-requires"))
        {
            if (node is not YamlMap map)
            {
                problems.Report(Rules.WrongKind, node.Location, $"a condition of {owner.What}", "a map", node.Kind);
                continue;
            }

            var reader = owner.Inner(map, $"a condition of {owner.What}");
            YamlScalar? when = reader.RequiredText("when");
            IReadOnlyList<YamlScalar> needs = reader.OptionalTexts("needs");
            reader.Finish();

            if (when is null)
            {
                continue;
            }

            string[] parts = when.Text.Split(['='], 2);
            IEnumerable<YamlScalar> needed = needs.SelectMany(need => Alternatives(need).Select(name => need with { Text = name }));

            bool isKnown = true;

            foreach (YamlScalar name in (YamlScalar[])[when with { Text = parts[0] }, .. needed])
            {
                if (properties?.Entry(name.Text) is null)
                {
                    isKnown = false;
                    problems.Report(
                        Rules.RequiresNamesNothing, name.Location, schema, name.Text, Nearest.Suggest(name.Text, known));
                }
            }

            ReportUnknown(when, parts, properties, document);

            if (!isKnown)
            {
                continue;
            }

            conditions.Add(new ConditionModel(
                parts[0], parts.Length == 2 ? parts[1] : null, needs.Select(need => new NeedModel(Alternatives(need).ToEquatableArray())).ToEquatableArray()));
        }

        return conditions.ToEquatableArray();
    }

    /// <summary><c>mediaId | mediaIds</c>: either will do.</summary>
    private static string[] Alternatives(YamlScalar need) => [.. need.Text.Split(s_or).Select(name => name.Trim())];

    /// <summary>A condition on a value that no enumeration has would never be met.</summary>
    private static void ReportUnknown(YamlScalar when, string[] parts, YamlMap? properties, SpecDocument document)
    {
        if (parts.Length < 2
            || properties?[parts[0]] is not YamlMap { Only: { Key.Text: "$ref", Value: YamlScalar reference } }
            || document.Components("schemas")?[reference.Text.Substring(reference.Text.LastIndexOf('/') + 1)] is not YamlMap schema
            || schema["enum"] is not YamlList { Items: var values })
        {
            return;
        }

        string[] known = [.. values.OfType<YamlScalar>().Select(value => value.Text)];

        if (!known.Contains(parts[1]))
        {
            document.Problems.Report(
                Rules.UnknownValue, when.Location, $"{parts[0]} in x-requires", parts[1], Nearest.Suggest(parts[1], known));
        }
    }
}
