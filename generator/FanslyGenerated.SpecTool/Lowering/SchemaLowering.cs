using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes objects and enumerations.</summary>
internal static class SchemaLowering
{
    public static JObject Reference(TypeModel type)
        => new() { ["$ref"] = $"#/components/schemas/{ClassName(type.CSharp)}" };

    public static JProperty Lower(ObjectModel model)
    {
        var schema = new JObject
        {
            ["type"] = "object",
            ["x-cs-doc"] = PrintedText.Documentation(model.Summary),
            ["properties"] = new JObject(model.Properties.Select(property => Lower(property, model.Use))),
        };

        if (model.Use == ObjectUse.Envelope && IsOpen(model))
        {
            schema["x-cs-generic"] = "<TPayload>";
        }

        return new JProperty(model.Name, schema);
    }

    public static JProperty Lower(EnumModel model)
        => new(
            model.Name,
            new JObject
            {
                ["type"] = model.IsInteger ? "integer" : "string",
                ["enum"] = new JArray(model.Values.Select(value => model.IsInteger
                    ? new JValue(long.Parse(value.WireValue, System.Globalization.CultureInfo.InvariantCulture))
                    : new JValue(PrintedText.Of(value.WireValue)))),
                ["x-enumNames"] = new JArray(model.Values.Select(value => value.Name)),
                ["x-cs-doc"] = PrintedText.Documentation(model.Summary),
                ["x-cs-value-docs"] = new JArray(model.Values.Select(value => Documentation.Escape($"The value {value.WireValue}."))),
            });

    private static JProperty Lower(PropertyModel property, ObjectUse use)
    {
        // NSwag is told the type as text only: what it would make of "integer" is decided already.
        var schema = new JObject
        {
            ["type"] = "string",
            ["x-cs-name"] = property.Name,
            ["x-cs-type"] = property.CSharpType,
            ["x-cs-doc"] = PrintedText.Documentation(property.Text.Summary),
        };

        string remarks = Documentation.Remarks(property);

        if (remarks.Length > 0)
        {
            schema["x-cs-remarks"] = PrintedText.Documentation(remarks);
        }

        if (use == ObjectUse.Request)
        {
            if (property.IsRequired)
            {
                schema["x-cs-modifier"] = "required ";
            }
        }
        else if (Initializer(property) is { } initializer)
        {
            schema["x-cs-initializer"] = initializer;
        }
        else if (property.Type.Kind == TypeKind.Object && !property.CanBeNull)
        {
            schema["x-cs-lazy"] = true;
        }

        if (property.Type.Unit is { } unit)
        {
            schema["x-cs-unit"] = unit.ToString();
        }

        if (property.Traits.ZeroIsNull)
        {
            schema["x-cs-zero"] = true;
        }

        if (!property.IsRequired)
        {
            schema["x-cs-optional"] = true;
        }

        return new JProperty(property.WireName, schema);
    }

    /// <summary>
    /// Answers are never null where the spec says so, even when a test makes one without setting everything. An object is
    /// made when it is asked for, or each one that is read would be made twice.
    /// </summary>
    private static string? Initializer(PropertyModel property)
        => property.CanBeNull
            ? null
            : property.Type.Kind switch
            {
                TypeKind.String => " = \"\";",
                TypeKind.List => " = [];",
                _ => null,
            };

    private static bool IsOpen(ObjectModel model)
        => model.Properties.Any(property =>
            property.Type.Kind == TypeKind.Payload || property.Type.CSharp.EndsWith("<TPayload>", StringComparison.Ordinal));

    private static string ClassName(string csharp) => csharp[(csharp.LastIndexOf('.') + 1)..];
}
