using System.Globalization;
using FanslyGenerated.Testing.Server;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Checks;

/// <summary>Holds a form against its schema, as if it were JSON whose files are bytes.</summary>
internal static class FormCheck
{
    public static string? Problem(SandboxCall call, ValueSpec expected)
    {
        IReadOnlyList<SandboxPart> parts = call.Request.Parts;

        if (parts.Count == 0)
        {
            return "the form is missing";
        }

        if (parts.GroupBy(part => part.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return $"'{twice.Key}' comes twice";
        }

        ObjectSpec schema = call.Spec.Schemas[expected.Schema!];
        var json = new JObject(parts.Select(part => new JProperty(part.Name, Value(part, schema))));
        return new BodyCheck(call.Spec).Problem(json, expected, "the form");
    }

    /// <summary>A text that does not fit stays a text, which is then reported.</summary>
    private static JValue Value(SandboxPart part, ObjectSpec schema)
    {
        if (part.FileName is not null)
        {
            return new JValue(part.ReadContent());
        }

        string text = part.ReadText();

        return schema.Properties.GetValueOrDefault(part.Name)?.Value.Type switch
        {
            "integer" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer)
                => new JValue(integer),
            "number" when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                => new JValue(number),
            "boolean" when text is "true" or "false" => new JValue(text == "true"),
            _ => new JValue(text),
        };
    }
}
