using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>
/// The schemas that wrap payloads: those on the ways that <c>x-envelopes</c> names. Known before any schema is read, since it
/// decides where their classes are. What is wrong with an envelope is reported when it is read.
/// </summary>
internal static class EnvelopeLayers
{
    private static readonly string s_schemas = SpecDocument.ReferenceTo("schemas");

    public static HashSet<string> Of(SpecDocument document)
    {
        HashSet<string> layers = new(StringComparer.Ordinal);

        foreach (YamlEntry envelope in (document.Root["x-envelopes"] as YamlMap)?.Entries ?? [])
        {
            if (envelope.Value is YamlMap map && map["schema"] is YamlScalar schema)
            {
                Add(layers, document.Components("schemas"), schema.Text, map["payload"] as YamlScalar);
            }
        }

        return layers;
    }

    private static void Add(HashSet<string> layers, YamlMap? schemas, string schema, YamlScalar? payload)
    {
        // A payload of "none" has no slash: then the outermost layer is the only one.
        string[] steps = payload is null ? [] : payload.Text.Split('/');
        layers.Add(schema);

        foreach (string step in steps.Skip(1).Take(steps.Length - 2))
        {
            if (PropertyOf(schemas, schema, step)?["$ref"] is not YamlScalar reference
                || !reference.Text.StartsWith(s_schemas, StringComparison.Ordinal))
            {
                return;
            }

            schema = reference.Text.Substring(s_schemas.Length);
            layers.Add(schema);
        }
    }

    private static YamlMap? PropertyOf(YamlMap? schemas, string schema, string name)
        => ((schemas?[schema] as YamlMap)?["properties"] as YamlMap)?[name] as YamlMap;
}
