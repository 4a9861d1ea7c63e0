using System.Numerics;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Checks;

/// <summary>Holds a body against its schema, and reports the first thing that is wrong with it.</summary>
internal sealed class BodyCheck(SandboxSpec spec)
{
    public string? Problem(JToken value, ValueSpec expected, string name)
        => expected.Type switch
        {
            "object" => value is JObject json ? ObjectProblem(json, spec.Schemas[expected.Schema!]) : Mismatch(name, expected),
            "array" => value is JArray array ? ArrayProblem(array, expected.Items!, name) : Mismatch(name, expected),
            _ => Fits(value, expected.Type) ? null : Mismatch(name, expected),
        };

    private string? ArrayProblem(JArray array, ValueSpec items, string name)
        => array.Select(item => Problem(item, items, $"an item of {name}")).FirstOrDefault(problem => problem is not null);

    private string? ObjectProblem(JObject json, ObjectSpec schema)
    {
        foreach (JProperty property in json.Properties())
        {
            string? problem = schema.Properties.TryGetValue(property.Name, out PropertySpec? expected)
                ? PropertyProblem(property, expected)
                : $"'{property.Name}' is not known";

            if (problem is not null)
            {
                return problem;
            }
        }

        foreach ((string name, PropertySpec property) in schema.Properties)
        {
            if (property.IsRequired && !json.ContainsKey(name))
            {
                return $"'{name}' is missing";
            }
        }

        return schema.Conditions.Select(condition => ConditionProblem(json, condition)).FirstOrDefault(problem => problem is not null);
    }

    private string? PropertyProblem(JProperty property, PropertySpec expected)
    {
        string name = $"'{property.Name}'";

        if (property.Value.Type == JTokenType.Null && expected.Value.Type != "any")
        {
            return expected.IsNullable ? null : $"{name} is null";
        }

        return Problem(property.Value, expected.Value, name) ?? BoundProblem(property.Value, expected, name);
    }

    private static string? BoundProblem(JToken value, PropertySpec expected, string name)
    {
        if (value.Type is not (JTokenType.Integer or JTokenType.Float))
        {
            return null;
        }

        // Beyond what C# counts in: no bound is needed to see that it is out of them.
        if (((JValue)value).Value is BigInteger)
        {
            return $"{name} is too large";
        }

        decimal number = value.Value<decimal>();
        return number < expected.Minimum
            ? $"{name} is less than {expected.Minimum:0.##}"
            : number > expected.Maximum ? $"{name} is more than {expected.Maximum:0.##}" : null;
    }

    private static string? ConditionProblem(JObject json, ConditionSpec condition)
    {
        if (!IsSet(json, condition.When) || (condition.Is is { } value && json[condition.When]!.ToString() != value))
        {
            return null;
        }

        return condition.Needs.FirstOrDefault(names => !names.Any(name => IsSet(json, name))) is { } missing
            ? $"'{condition.When}' needs '{string.Join("' or '", missing)}'"
            : null;
    }

    private static bool IsSet(JObject json, string name) => json[name] is { Type: not JTokenType.Null };

    private static bool Fits(JToken value, string type)
        => type switch
        {
            "string" => value.Type == JTokenType.String,
            "date-time" => value.Type == JTokenType.String && TextCheck.Fits(value.Value<string>()!, type),
            "file" => value.Type == JTokenType.Bytes,
            "boolean" => value.Type == JTokenType.Boolean,
            "integer" => value.Type == JTokenType.Integer,
            "number" => value.Type is JTokenType.Integer or JTokenType.Float,
            _ => true,
        };

    private static string Mismatch(string name, ValueSpec expected) => $"{name} is no {expected.Type}";
}
