using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-requires</c>: what must be sent together.</summary>
internal static class ConditionReader
{
    public static EquatableArray<ConditionModel> Read(MapReader owner, YamlMap? properties, string schema, ProblemList problems)
    {
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

            foreach (YamlScalar name in (YamlScalar[])[when with { Text = parts[0] }, .. needs])
            {
                if (!known.Contains(name.Text))
                {
                    problems.Report(
                        Rules.RequiresNamesNothing, name.Location, schema, name.Text, Nearest.Suggest(name.Text, known));
                }
            }

            conditions.Add(new ConditionModel(
                parts[0], parts.Length == 2 ? parts[1] : null, needs.Select(need => need.Text).ToEquatableArray()));
        }

        return conditions.ToEquatableArray();
    }
}
