using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FanslyGenerated.Json;
using FanslyGenerated.Json.Reading;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>
/// What an answer has to be, found out from the models' attributes and a document tree. It shares no code with the
/// generated readers or their generator, so that it can say which of them is right.
/// </summary>
internal sealed partial class Contract
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Field>> s_classes = new();

    private readonly HashSet<(FaultKind Kind, string Path)> _faults = [];
    private readonly HashSet<string> _tolerated = [];

    private Contract()
    {
    }

    /// <summary>Everything that breaks the contract, wherever it stands.</summary>
    public IReadOnlySet<(FaultKind Kind, string Path)> Faults => _faults;

    /// <summary>The paths at which something stands that Newtonsoft may refuse and we promise to take.</summary>
    public IReadOnlySet<string> Tolerated => _tolerated;

    /// <summary>Whether a name differs from a declared one by its case alone. To us it is another name, to Newtonsoft it is not.</summary>
    public bool HasOtherCase { get; private set; }

    public static Contract Of(JsonElement document, Type answer)
    {
        var contract = new Contract();
        contract.Check(document, new Field(answer, null, "", IsRequired: true, IsNullable: false), "$");
        return contract;
    }

    /// <summary>Whether a string is one, without bytes or escapes that no text has.</summary>
    public static bool IsText(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Check(JsonElement value, Field field, string path)
    {
        Type type = Nullable.GetUnderlyingType(field.Type) ?? field.Type;

        if (type == typeof(RawJson))
        {
            // Any number is JSON, and Newtonsoft knows fewer.
            _tolerated.Add(path);
            CheckText(value, path, isId: false);
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            Report(!field.IsNullable, FaultKind.Null, path);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            CheckList(value, field with { Type = type.GetGenericArguments()[0], IsNullable = false }, path);
        }
        else if (type == typeof(string))
        {
            CheckString(value, path, field.IsId);
        }
        else if (type == typeof(bool))
        {
            Report(value.ValueKind is not (JsonValueKind.True or JsonValueKind.False), FaultKind.WrongType, path);
        }
        else if (type == typeof(DateTimeOffset) && field.Converter is null)
        {
            CheckInstant(value, path);
        }
        else if (typeof(IOpenEnum).IsAssignableFrom(type) && type.GetProperty("Value")!.PropertyType == typeof(string))
        {
            CheckString(value, path, isId: true, isStrict: false);
        }
        else if (type.IsValueType)
        {
            CheckNumber(value, type, field.Converter, path);
        }
        else
        {
            CheckObject(value, type, path);
        }
    }

    private void CheckList(JsonElement value, Field item, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Report(true, FaultKind.WrongType, path);
            return;
        }

        int index = 0;

        foreach (JsonElement element in value.EnumerateArray())
        {
            Check(element, item, $"{path}[{index++}]");
        }
    }

    private void CheckObject(JsonElement value, Type type, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(true, FaultKind.WrongType, path);
            return;
        }

        IReadOnlyDictionary<string, Field> fields = s_classes.GetOrAdd(type, FieldsOf);
        HashSet<string> seen = [];

        foreach (JsonProperty property in value.EnumerateObject())
        {
            string step = $"{path}.{property.Name}";

            if (fields.TryGetValue(property.Name, out Field? field))
            {
                Report(!seen.Add(property.Name), FaultKind.Duplicate, step);
                Check(property.Value, field, step);
            }
            else
            {
                _tolerated.Add(step);
                HasOtherCase |= fields.Keys.Contains(property.Name, StringComparer.OrdinalIgnoreCase);
            }
        }

        foreach (string name in fields.Where(pair => pair.Value.IsRequired && !seen.Contains(pair.Key)).Select(static pair => pair.Key))
        {
            Report(true, FaultKind.Missing, $"{path}.{name}");
        }
    }

    private void CheckString(JsonElement value, string path, bool isId, bool isStrict = true)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            Report(!isId || value.GetRawText().AsSpan().ContainsAny(".eE"), FaultKind.WrongType, path);
            _tolerated.Add(path);
        }
        else
        {
            Report(value.ValueKind != JsonValueKind.String, FaultKind.WrongType, path);
            CheckText(value, path, isId && isStrict);
        }
    }

    private void CheckText(JsonElement value, string path, bool isId)
    {
        if (isId && value.ValueKind == JsonValueKind.String && !IsText(value))
        {
            Report(true, FaultKind.InvalidText, path);
        }
    }

    private void CheckInstant(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Report(true, FaultKind.WrongType, path);
            return;
        }

        string text = IsText(value) ? value.GetString()! : "";
        Report(
            !IsoInstant().IsMatch(text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            FaultKind.OutOfRange,
            path);
    }

    private void CheckNumber(JsonElement value, Type type, string? converter, string path)
    {
        string text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String when IsText(value) => value.GetString()!,
            _ => "",
        };

        if (!JsonNumber().IsMatch(text))
        {
            Report(true, FaultKind.WrongType, path);
            return;
        }

        _tolerated.Add(path);

        if (type == typeof(DateTimeOffset) || type == typeof(TimeSpan))
        {
            Report(!IsTime(text, type, converter!), FaultKind.OutOfRange, path);
            return;
        }

        (BigInteger digits, BigInteger exponent) = Scientific(text);

        if (exponent < 0)
        {
            Report(true, FaultKind.Fraction, path);
            return;
        }

        BigInteger limit = type == typeof(int) ? int.MaxValue : long.MaxValue;
        bool isHuge = exponent > 30;
        BigInteger number = isHuge ? 0 : digits * BigInteger.Pow(10, (int)exponent);
        Report(isHuge || number > limit || number < -limit - 1, FaultKind.OutOfRange, path);
    }

    /// <summary>Seconds and milliseconds as fractions of BigIntegers, which round nothing on the way.</summary>
    private static bool IsTime(string text, Type type, string converter)
    {
        (BigInteger digits, BigInteger exponent) = Scientific(text);

        if (exponent > 30 || exponent < -60)
        {
            return digits.IsZero || exponent < 0;
        }

        exponent += converter.Contains("Milliseconds", StringComparison.Ordinal) ? 4 : 7;
        BigInteger scale = BigInteger.Pow(10, (int)BigInteger.Abs(exponent));
        (BigInteger numerator, BigInteger denominator) = exponent < 0 ? (digits, scale) : (digits * scale, BigInteger.One);

        // To the nearest tick, and to the even one where two are equally near.
        BigInteger ticks = BigInteger.DivRem(2 * BigInteger.Abs(numerator) + denominator, 2 * denominator, out BigInteger rest);
        ticks -= rest.IsZero && !ticks.IsEven ? 1 : 0;
        ticks *= numerator.Sign;

        BigInteger epoch = DateTimeOffset.UnixEpoch.UtcTicks;
        return type == typeof(TimeSpan)
            ? ticks >= long.MinValue && ticks <= long.MaxValue
            : ticks + epoch >= 0 && ticks + epoch <= DateTimeOffset.MaxValue.UtcTicks;
    }

    /// <summary>Digits without zeros at the end, and the power of ten that they are multiplied by.</summary>
    private static (BigInteger Digits, BigInteger Exponent) Scientific(string number)
    {
        string[] parts = number.Split('e', 'E');
        string[] mantissa = parts[0].Split('.');
        BigInteger exponent = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        BigInteger digits = BigInteger.Parse(string.Concat(mantissa), CultureInfo.InvariantCulture);
        exponent -= mantissa.Length == 2 ? mantissa[1].Length : 0;

        for (; !digits.IsZero && digits % 10 == 0; exponent++)
        {
            digits /= 10;
        }

        return digits.IsZero ? (0, 0) : (digits, exponent);
    }

    private void Report(bool isFault, FaultKind kind, string path)
    {
        if (isFault)
        {
            _faults.Add((kind, path));
        }
    }

    private static Dictionary<string, Field> FieldsOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        Dictionary<string, Field> fields = [];

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.GetCustomAttribute<JsonPropertyAttribute>() is not { PropertyName: { } name } attribute)
            {
                continue;
            }

            bool isRequired = attribute.NullValueHandling == NullValueHandling.Include;
            bool isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
                || (!property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.Nullable);

            fields[name] = new Field(
                property.PropertyType,
                property.GetCustomAttribute<Newtonsoft.Json.JsonConverterAttribute>()?.ConverterType.Name,
                name, isRequired, isNullable);
        }

        return fields;
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex IsoInstant();

    [GeneratedRegex(@"(^|_)(id|cursor)s?$|(Id|Cursor)s?$")]
    private static partial Regex IdName();

    private sealed record Field(Type Type, string? Converter, string Name, bool IsRequired, bool IsNullable)
    {
        public bool IsId { get; } = IdName().IsMatch(Name);
    }
}
