using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes classes and enumerations.</summary>
internal static class SchemaLowering
{
    public static PrintedJson Lower(ClassPlan plan)
    {
        var properties = new PrintedJson();

        foreach (PropertyPlan property in plan.Properties)
        {
            properties.Add($"{property.Name}", Lower(property));
        }

        var schema = new PrintedJson
        {
            { $"type", $"object" },
            { $"x-cs-namespace", plan.Namespace },
            { $"x-cs-class", plan.Declaration },
            { $"x-cs-doc", PrintedText.Of(plan.Summary) },
            { $"properties", properties },
        };
        schema.AddIf(plan.TypeParameter, $"x-cs-type-parameter");
        return schema;
    }

    /// <summary>NSwag learns that it is an enumeration, and no more: its values are under x-cs-.</summary>
    public static PrintedJson Lower(EnumPlan plan)
    {
        var schema = new PrintedJson
        {
            { $"type", $"string" },
            { $"enum", plan.Values.Select(value => (Code)$"{value.Name}") },
            { $"x-cs-namespace", plan.Namespace },
            { $"x-cs-name", $"{plan.Name}" },
            { $"x-cs-type", plan.ValueType },
            { $"x-cs-doc", PrintedText.Of(plan.Summary) },
            { $"x-cs-values", plan.Values.Select(Lower) },
        };
        schema.AddIf(plan.IsText, $"x-cs-text");
        return schema;
    }

    private static PrintedJson Lower(EnumValuePlan value)
        => new()
        {
            { $"x-cs-name", $"{value.Name}" },
            { $"x-cs-value", value.Literal },
            { $"x-cs-doc", PrintedText.Of(value.Summary) },
        };

    private static PrintedJson Lower(PropertyPlan property)
    {
        // Whatever it is, NSwag reads it as a text: what it would make of "integer" is decided already.
        var schema = new PrintedJson
        {
            { $"type", $"string" },
            { $"x-cs-name", $"{property.Name}" },
            { $"x-cs-wire", property.WireName },
            { $"x-cs-type", property.Type },
            { $"x-cs-accessors", property.Accessors },
            { $"x-cs-doc", PrintedText.Of(property.Summary) },
        };
        schema.AddIf(property.MustBeSet, $"x-cs-required");
        schema.AddIf(property.IsOptional, $"x-cs-optional");
        schema.AddIf(property.ZeroIsNull, $"x-cs-zero");
        schema.AddIf(property.Newtonsoft, $"x-cs-newtonsoft");
        schema.AddIf(property.SystemText, $"x-cs-system-text");
        return schema;
    }
}
