using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Samples;

/// <summary>
/// Holds JSON against the schemas, more strictly than any client would: samples are to show what is declared, and all of it
/// is to be declared.
/// </summary>
internal sealed class SchemaFit
{
    private readonly Dictionary<string, ObjectModel> _objects;
    private readonly Dictionary<string, EnumModel> _enumerations;

    public SchemaFit(SpecModel spec)
    {
        _objects = spec.Objects.ToDictionary(model => model.Schema, StringComparer.Ordinal);
        _enumerations = spec.Enumerations.ToDictionary(model => model.Schema, StringComparer.Ordinal);
    }

    /// <summary>Everything about a value that does not fit.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="payload">What stands in the open part of an envelope.</param>
    public IEnumerable<Misfit> Check(JToken value, TypeModel type, TypeModel? payload = null)
        => type.Kind switch
        {
            TypeKind.None => [Misfit.At(value, "the operation returns nothing")],
            TypeKind.Payload when payload is not null => Check(value, payload),
            TypeKind.RawJson or TypeKind.Payload => [],
            TypeKind.Object => CheckObject(value, _objects[type.Schema!], payload),
            TypeKind.List => value is JArray array
                ? array.SelectMany(item => Check(item, type.Item!))
                : [Misfit.At(value, $"an array is expected, and this is {Kind(value)}")],
            _ => CheckScalar(value, type),
        };

    private IEnumerable<Misfit> CheckObject(JToken value, ObjectModel model, TypeModel? payload)
    {
        if (value is not JObject json)
        {
            yield return Misfit.At(value, $"the object '{model.Schema}' is expected, and this is {Kind(value)}");
            yield break;
        }

        foreach (JProperty unknown in json.Properties().Where(property => model.Property(property.Name) is null))
        {
            yield return Misfit.At(unknown, $"'{model.Schema}' has no property '{unknown.Name}'");
        }

        foreach (PropertyModel property in model.Properties)
        {
            foreach (Misfit misfit in CheckProperty(json, model, property, payload))
            {
                yield return misfit;
            }
        }
    }

    private IEnumerable<Misfit> CheckProperty(JObject json, ObjectModel model, PropertyModel property, TypeModel? payload)
    {
        if (json[property.WireName] is not { } value)
        {
            return property.IsRequired
                ? [Misfit.At(json, $"'{model.Schema}' requires the property '{property.WireName}'")]
                : [];
        }

        if (value.Type == JTokenType.Null && property.Type.Kind != TypeKind.RawJson)
        {
            // What leads to a payload is nullable for the sake of failures; a sample of success has it.
            bool isMissingPayload = model.Use == ObjectUse.Envelope && payload is not null && property.CanBeNull
                && (property.Type.Kind == TypeKind.Payload || property.Type.IsOpen);
            return property.IsNullable && !isMissingPayload ? [] : [Misfit.At(value, "null is not allowed here")];
        }

        return Check(value, property.Type, payload).Concat(CheckBounds(value, property.Traits));
    }

    private static IEnumerable<Misfit> CheckBounds(JToken value, PropertyTraits traits)
    {
        if (Decimal(value) is not { } number)
        {
            yield break;
        }

        if (traits.Minimum is { } minimum && number < Number(minimum))
        {
            yield return Misfit.At(value, $"it is less than {minimum}");
        }

        if (traits.Maximum is { } maximum && number > Number(maximum))
        {
            yield return Misfit.At(value, $"it is more than {maximum}");
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private IEnumerable<Misfit> CheckScalar(JToken value, TypeModel type)
    {
        (bool isFit, string expected) = type.Kind switch
        {
            TypeKind.String => (value.Type == JTokenType.String, "text"),
            TypeKind.File => (value is JValue { Value: string { Length: > 0 } }, "the name of a file"),
            TypeKind.Boolean => (value.Type == JTokenType.Boolean, "true or false"),
            TypeKind.Int32 => (value.Type == JTokenType.Integer && IsInt32(value), "an integer of 32 bits"),
            TypeKind.Int64 or TypeKind.RawAmount => (value is JValue { Value: long }, "an integer of 64 bits"),
            TypeKind.Decimal => (Decimal(value) is not null, "a number"),
            TypeKind.UnixInstant or TypeKind.Duration => (IsTime(value, type.Unit!.Value), $"a number of {type.Unit}"),
            TypeKind.IsoInstant => (IsIsoInstant(value), "a date and time in ISO 8601"),
            // An enumeration with faults of its own is not among them, and has been reported.
            TypeKind.StringEnum or TypeKind.IntegerEnum when _enumerations.TryGetValue(type.Schema!, out EnumModel? model)
                => CheckEnumeration(value, model),
            _ => (true, ""),
        };

        if (!isFit)
        {
            yield return Misfit.At(value, $"{expected} is expected, and this is {Kind(value)}");
        }
    }

    private static (bool IsFit, string Expected) CheckEnumeration(JToken value, EnumModel model)
        => (value.Type == (model.IsInteger ? JTokenType.Integer : JTokenType.String)
            && model.Values.Any(known => known.WireValue == Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture)),
            $"one of the values of '{model.Schema}' ({string.Join(", ", model.Values.Select(known => known.WireValue))})");

    /// <summary>Instants must lie between 1970 and 9999: milliseconds taken for seconds do not.</summary>
    private static bool IsTime(JToken value, TimeUnit unit)
    {
        const decimal Latest = 253402300799;

        decimal? seconds = unit is TimeUnit.Milliseconds or TimeUnit.UnixMilliseconds ? Decimal(value) / 1000 : Decimal(value);
        return seconds is >= 0 and <= Latest;
    }

    /// <summary>The number, or null of what is none or is more than clients count.</summary>
    private static decimal? Decimal(JToken value)
        => value is JValue { Value: long or decimal } number ? Convert.ToDecimal(number.Value, CultureInfo.InvariantCulture) : null;

    private static bool IsInt32(JToken value) => ((JValue)value).Value is long and >= int.MinValue and <= int.MaxValue;

    private static bool IsIsoInstant(JToken value)
        => value.Type == JTokenType.String
        && DateTimeOffset.TryParseExact(
            value.Value<string>(),
            ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static string Kind(JToken value)
        => value.Type switch
        {
            JTokenType.Null => "null",
            JTokenType.String => "text",
            JTokenType.Integer => "an integer",
            JTokenType.Float => "a number with a fraction",
            JTokenType.Boolean => "a boolean",
            JTokenType.Array => "an array",
            JTokenType.Object => "an object",
            _ => "something else",
        };
}
