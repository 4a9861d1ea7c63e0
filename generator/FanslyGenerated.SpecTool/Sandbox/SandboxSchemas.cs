using System.Globalization;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Sandbox;

/// <summary>Writes what a caller may send: the types of the wire, and the schemas that bodies are made of.</summary>
internal static class SandboxSchemas
{
    public static JObject Of(SpecModel spec)
        => new(SpecPlan.Of(spec).Requests.Requests.Select(request => new JProperty(request.Model.Schema, Schema(request.Model))));

    /// <summary>A type as the wire has it. Enumerations are open, so their values are texts or integers like any other.</summary>
    public static JObject Type(TypeModel type)
        => type.Kind switch
        {
            TypeKind.List => new JObject { ["type"] = "array", ["items"] = Type(type.Item!) },
            TypeKind.Object => new JObject { ["type"] = "object", ["schema"] = type.Schema },
            _ => new JObject { ["type"] = Scalar(type.Kind) },
        };

    private static string Scalar(TypeKind kind)
        => kind switch
        {
            TypeKind.String or TypeKind.StringEnum => "string",
            TypeKind.Boolean => "boolean",
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.RawAmount or TypeKind.IntegerEnum => "integer",
            TypeKind.Decimal or TypeKind.UnixInstant or TypeKind.Duration => "number",
            TypeKind.IsoInstant => "date-time",
            TypeKind.File => "file",
            _ => "any",
        };

    private static JObject Schema(ObjectModel model)
        => new()
        {
            ["properties"] = new JObject(
                model.Properties.Select(property => new JProperty(property.WireName, Property(property)))),
            ["conditions"] = new JArray(model.Conditions.Select(Condition)),
        };

    private static JObject Property(PropertyModel property)
    {
        JObject json = Type(property.Type);
        json["required"] = property.IsRequired;
        json["nullable"] = property.IsNullable;
        AddBound(json, "minimum", property.Traits.Minimum);
        AddBound(json, "maximum", property.Traits.Maximum);
        return json;
    }

    private static void AddBound(JObject json, string name, string? bound)
    {
        if (bound is not null)
        {
            json[name] = decimal.Parse(bound, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
    }

    private static JObject Condition(ConditionModel condition)
        => new()
        {
            ["when"] = condition.When,
            ["is"] = condition.WhenValue,
            ["needs"] = new JArray(condition.Needs.Select(need => new JArray(need.OneOf))),
        };
}
