using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes objects and enumerations.</summary>
internal static class SchemaLowering
{
    public static PrintedJson Reference(TypeModel type)
        => new() { { $"$ref", $"#/components/schemas/{type.Class!.Name}" } };

    public static PrintedJson Lower(ObjectModel model)
    {
        var properties = new PrintedJson();

        foreach (PropertyModel property in model.Properties)
        {
            properties.Add($"{property.Identifier}", Lower(property, model.Use));
        }

        var schema = new PrintedJson
        {
            { $"type", $"object" },
            { $"x-cs-name", $"{model.Identifier}" },
            { $"x-cs-doc", PrintedText.Documentation(model.Summary) },
            { $"properties", properties },
        };

        if (model.Use == ObjectUse.Envelope && model.IsOpen)
        {
            schema.Add($"x-cs-generic", $"<TPayload>");
        }

        return schema;
    }

    /// <summary>NSwag is told how many values there are and of which kind; what they are called and what they are is printed.</summary>
    public static PrintedJson Lower(EnumModel model)
    {
        var schema = new PrintedJson
        {
            { $"type", model.IsInteger ? (Code)$"integer" : $"string" },
            { $"x-cs-name", $"{model.Identifier}" },
            { $"x-cs-doc", PrintedText.Documentation(model.Summary) },
            { $"x-enumNames", model.Values.Select(value => (Code)$"{value.Identifier}") },
            { $"x-cs-value-names", model.Values.Select(value => (Code)$"{value.Identifier}") },
            { $"x-cs-values", model.Values.Select(value => Literal(model, value)) },
            { $"x-cs-value-docs", model.Values.Select(value => PrintedText.Documentation($"The value {value.WireValue}.")) },
        };

        if (model.IsInteger)
        {
            schema.Add($"enum", Enumerable.Range(0, model.Values.Count));
        }
        else
        {
            schema.Add($"enum", model.Values.Select(value => (Code)$"{value.Identifier}"));
        }

        return schema;
    }

    private static Code Literal(EnumModel model, EnumValueModel value)
        => model.IsInteger
            ? (Code)$"{long.Parse(value.WireValue, System.Globalization.CultureInfo.InvariantCulture)}"
            : Code.Literal(value.WireValue);

    private static PrintedJson Lower(PropertyModel property, ObjectUse use)
    {
        // NSwag is told the type as text only: what it would make of "integer" is decided already.
        var schema = new PrintedJson
        {
            { $"type", $"string" },
            { $"x-cs-name", $"{property.Identifier}" },
            { $"x-cs-wire", Code.Literal(property.WireName) },
            { $"x-cs-type", property.Type.Code(property.CanBeNull) },
            { $"x-cs-doc", PrintedText.Documentation(property.Text.Summary) },
        };

        string remarks = Documentation.Remarks(property);

        if (remarks.Length > 0)
        {
            schema.Add($"x-cs-remarks", PrintedText.Documentation(remarks));
        }

        if (use == ObjectUse.Request)
        {
            if (property.IsRequired)
            {
                schema.Add($"x-cs-modifier", $"required ");
            }
        }
        else if (Initializer(property) is { } initializer)
        {
            schema.Add($"x-cs-initializer", initializer);
        }
        else if (property.Type.Kind == TypeKind.Object && !property.CanBeNull)
        {
            schema.Add($"x-cs-lazy", true);
        }

        if (property.Type.Unit is { } unit)
        {
            schema.Add($"x-cs-unit", $"{unit}");
        }

        if (property.Traits.ZeroIsNull)
        {
            schema.Add($"x-cs-zero", true);
        }

        if (!property.IsRequired)
        {
            schema.Add($"x-cs-optional", true);
        }

        return schema;
    }

    /// <summary>
    /// Responses are never null where the spec says so, even when a test makes one without setting everything. An object is
    /// made when it is asked for, or each one that is read would be made twice.
    /// </summary>
    private static Code? Initializer(PropertyModel property)
        => property.CanBeNull
            ? null
            : property.Type.Kind switch
            {
                TypeKind.String => (Code)$" = \"\";",
                TypeKind.List => $" = [];",
                _ => null,
            };
}
