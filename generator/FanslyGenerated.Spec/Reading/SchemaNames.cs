using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The types that the document's schemas become. Known before any schema is read, since they refer to each other.</summary>
internal sealed class SchemaNames
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);

    public SchemaNames(SpecDocument document, string csharpNamespace)
    {
        foreach (YamlEntry entry in document.Components("schemas")?.Entries ?? [])
        {
            if (entry.Value is YamlMap map)
            {
                string name = (map["x-name"] as YamlScalar)?.Text ?? entry.Key.Text;
                _types.Add(entry.Key.Text, new TypeModel(KindOf(map), $"global::{csharpNamespace}.{name}", entry.Key.Text));
                ReportUnusable(document, entry, name);
            }
        }
    }

    /// <summary>The type of a schema, or null of one that is no map.</summary>
    public TypeModel? TypeOf(string schema) => _types.TryGetValue(schema, out TypeModel? type) ? type : null;

    private static TypeKind KindOf(YamlMap map)
        => map["enum"] is null
            ? TypeKind.Object
            : map["type"] is YamlScalar { Text: "integer" } ? TypeKind.IntegerEnum : TypeKind.StringEnum;

    private static void ReportUnusable(SpecDocument document, YamlEntry entry, string name)
    {
        if (!CSharpName.IsUsablePascal(name))
        {
            document.Problems.Report(Rules.UnusableName, entry.Key.Location, name, CSharpName.WayOut);
        }
    }
}
