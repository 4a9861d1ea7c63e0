using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FanslyGenerated.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>
/// What a response has to be, found out from the models' attributes and a document tree. It shares no code with the
/// generated readers or their generator, so that it can say which of them is right.
/// </summary>
internal sealed partial class Contract
{
    private static readonly ConcurrentDictionary<Type, Field> s_responses = new();

    private readonly HashSet<(FaultKind Kind, string Path)> _faults = [];
    private readonly List<Place> _tolerated = [];

    private Contract()
    {
    }

    /// <summary>Everything that breaks the contract, wherever it stands.</summary>
    public IReadOnlySet<(FaultKind Kind, string Path)> Faults => _faults;

    /// <summary>The paths at which something stands that Newtonsoft may refuse and we promise to take.</summary>
    public IEnumerable<string> Tolerated => _tolerated.Select(static place => place.ToString());

    /// <summary>Whether a name differs from a declared one by its case alone. To us it is another name, to Newtonsoft it is not.</summary>
    public bool HasOtherCase { get; private set; }

    public static Contract Of(JsonElement document, Type response)
    {
        var contract = new Contract();
        Field root = s_responses.GetOrAdd(response, static type => Field.Of(type, null, "", isRequired: true, isNullable: false));
        contract.Check(document, root, Place.Root);
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

    private void Check(JsonElement value, Field field, Place place)
    {
        if (field.Shape == Shape.Raw)
        {
            // Any number is JSON, and Newtonsoft knows fewer.
            _tolerated.Add(place);
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            Report(!field.IsNullable, FaultKind.Null, place);
            return;
        }

        switch (field.Shape)
        {
            case Shape.List:
                CheckList(value, field.Item!, place);
                break;
            case Shape.Text:
                CheckString(value, place, field.IsId, isStrict: true);
                break;
            case Shape.Word:
                CheckString(value, place, isId: true, isStrict: false);
                break;
            case Shape.Boolean:
                Report(value.ValueKind is not (JsonValueKind.True or JsonValueKind.False), FaultKind.WrongType, place);
                break;
            case Shape.Instant:
                CheckInstant(value, place);
                break;
            case Shape.Number:
                CheckNumber(value, field, place);
                break;
            default:
                CheckObject(value, field.Type, place);
                break;
        }
    }

    private void CheckList(JsonElement value, Field item, Place place)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Report(true, FaultKind.WrongType, place);
            return;
        }

        int index = 0;

        foreach (JsonElement element in value.EnumerateArray())
        {
            Check(element, item, place.Item(index++));
        }
    }

    private void CheckObject(JsonElement value, Type type, Place place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(true, FaultKind.WrongType, place);
            return;
        }

        IReadOnlyDictionary<string, Field> fields = Field.OfClass(type);
        HashSet<string> seen = [];

        foreach (JsonProperty property in value.EnumerateObject())
        {
            string name = NameOf(property);
            Place step = place.Field(name);

            if (fields.TryGetValue(name, out Field? field))
            {
                Report(!seen.Add(name), FaultKind.Duplicate, step);
                Check(property.Value, field, step);
            }
            else
            {
                _tolerated.Add(step);
                HasOtherCase |= fields.Keys.Contains(name, StringComparer.OrdinalIgnoreCase);
            }
        }

        foreach (string name in fields.Where(pair => pair.Value.IsRequired && !seen.Contains(pair.Key)).Select(static pair => pair.Key))
        {
            Report(true, FaultKind.Missing, place.Field(name));
        }
    }

    private void CheckString(JsonElement value, Place place, bool isId, bool isStrict)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            Report(!isId || value.GetRawText().AsSpan().ContainsAny(".eE"), FaultKind.WrongType, place);
            _tolerated.Add(place);
        }
        else if (value.ValueKind != JsonValueKind.String)
        {
            Report(true, FaultKind.WrongType, place);
        }
        else
        {
            Report(isId && isStrict && !IsText(value), FaultKind.InvalidText, place);
        }
    }

    private void CheckInstant(JsonElement value, Place place)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Report(true, FaultKind.WrongType, place);
            return;
        }

        string text = IsText(value) ? value.GetString()! : "";
        Report(
            !IsoInstant().IsMatch(text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            FaultKind.OutOfRange,
            place);
    }

    private void CheckNumber(JsonElement value, Field field, Place place)
    {
        string? text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String when IsText(value) => value.GetString(),
            _ => null,
        };
        FaultKind? fault = text is null ? FaultKind.WrongType : NumberContract.FaultOf(text, field.Type, field.Converter);

        // Newtonsoft knows fewer spellings.
        if (fault != FaultKind.WrongType)
        {
            _tolerated.Add(place);
        }

        if (fault is { } kind)
        {
            Report(true, kind, place);
        }
    }

    private void Report(bool isFault, FaultKind kind, Place place)
    {
        if (isFault)
        {
            _faults.Add((kind, place.ToString()));
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex IsoInstant();

    /// <summary>A name that is no text has no spelling that the spec could know.</summary>
    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
