using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The types that the document's schemas become. Known before any schema is read, since they refer to each other.</summary>
internal sealed class SchemaNames
{
    private static readonly string[] s_ofClasses = ["AdditionalProperties", "AdditionalPropertiesOrNull"];

    private static readonly string[] s_ofStructs = ["Equals", "GetHashCode", "ToString", "Value"];

    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);

    public SchemaNames(SpecDocument document, Code csharpNamespace)
    {
        HashSet<string> layers = EnvelopeLayers.Of(document);

        foreach (YamlEntry entry in document.Components("schemas")?.Entries ?? [])
        {
            if (entry.Value is YamlMap map)
            {
                YamlScalar given = map["x-name"] as YamlScalar ?? entry.Key;
                document.Places.AddSchemaName(entry.Key.Text, given.Location);
                Identifier identifier = Identifier.OfPascal(given.Text) ?? Refuse(document, given);
                ReportMember(document, entry, map, identifier);
                _types.Add(entry.Key.Text, new TypeModel(KindOf(map), entry.Key.Text)
                {
                    Class = new ClassModel(layers.Contains(entry.Key.Text) ? RawNames.Namespace(csharpNamespace) : csharpNamespace, identifier),
                });
            }
        }
    }

    /// <summary>The type of a schema, or null of one that is no map.</summary>
    public TypeModel? TypeOf(string schema) => _types.TryGetValue(schema, out TypeModel? type) ? type : null;

    private static TypeKind KindOf(YamlMap map)
        => map["enum"] is null
            ? TypeKind.Object
            : map["type"] is YamlScalar { Text: "integer" } ? TypeKind.IntegerEnum : TypeKind.StringEnum;

    /// <summary>No member is called as its class is, and some members every class has.</summary>
    private static void ReportMember(SpecDocument document, YamlEntry entry, YamlMap map, Identifier name)
    {
        if ((KindOf(map) == TypeKind.Object ? s_ofClasses : s_ofStructs).Contains(name.Text))
        {
            document.Problems.Report(
                Rules.NameCollision, document.Places.SchemaNames[entry.Key.Text], "one of its own members", $"schema '{entry.Key.Text}'", name.Text);
        }
    }

    private static Identifier Refuse(SpecDocument document, YamlScalar name)
    {
        document.Problems.Report(Rules.UnusableName, name.Location, name.Text, Identifier.WayOut);
        return Identifier.Refused;
    }
}
