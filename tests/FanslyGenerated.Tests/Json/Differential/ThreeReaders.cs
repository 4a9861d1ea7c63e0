using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using FanslyGenerated.Json;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Tests.Json.Reading;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Reads documents three ways, by our readers, by Newtonsoft and by the contract, and says where they disagree.</summary>
internal sealed class ThreeReaders(ResponseCase response, Func<byte[], bool, object> read)
{
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 200 };

    private readonly ConcurrentDictionary<string, int> _counts = new();

    /// <summary>How many documents there were of each kind.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>What is wrong with our reading of a document, or null.</summary>
    public string? Disagreement(int seed, byte[] json, Ending ending)
    {
        bool keepsUnknownFields = seed % 2 == 0;
        (object? ours, ApiContractException? refusal, string? crash) = ReadOurs(json, keepsUnknownFields);

        if (crash is not null)
        {
            return crash;
        }

        if (refusal is not null)
        {
            CountRefusal(seed, json, refusal);
        }

        return ending is Ending.Cut or Ending.Longer || IsTooDeep(json)
            ? JudgeWhole(refusal, ending)
            : Judge(json, ours, refusal, keepsUnknownFields);
    }

    private string? Judge(byte[] json, object? ours, ApiContractException? refusal, bool keepsUnknownFields)
    {
        int mark = json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        using JsonDocument document = JsonDocument.Parse(json.AsMemory(mark), s_deep);
        Contract contract = Contract.Of(document.RootElement, response.Type);

        if (refusal is not null)
        {
            return refusal.Fault is { } kind && contract.Faults.Contains((kind, refusal.JsonPath))
                ? null
                : $"refused for what is not so: {refusal.Fault} at {refusal.JsonPath}";
        }

        if (contract.Faults.Count > 0)
        {
            Count("a reported failure hides faults");
            return ReportsFailure(document.RootElement)
                ? null
                : $"accepted in spite of {string.Join(", ", contract.Faults)}";
        }

        (object? theirs, string? path) = ReadTheirs(json);

        if (theirs is null)
        {
            Count("ours alone accepts, F40 to F46");
            return contract.Tolerated.Any(tolerated => IsIn(tolerated, path!))
                ? null
                : $"Newtonsoft alone refuses, at {path}";
        }

        if (contract.HasOtherCase)
        {
            Count("a name in another case, F40");
            return null;
        }

        Count("both accept");
        return SameValue.Difference(theirs, ours!, keepsUnknownFields);
    }

    /// <summary>Newtonsoft's path ends with a star where a name follows that is none of the spec's.</summary>
    private static bool IsIn(string place, string path)
    {
        bool isNameless = path.EndsWith("[*]", StringComparison.Ordinal);
        string named = isNameless ? path[..^3] : path;

        return named.StartsWith(place, StringComparison.Ordinal)
            || (isNameless && place.StartsWith(named + ".", StringComparison.Ordinal));
    }

    /// <summary>Where the document as a whole is wrong, it has to be refused as that.</summary>
    private static string? JudgeWhole(ApiContractException? refusal, Ending ending)
    {
        if (refusal is null)
        {
            return $"accepted although it is {(ending == Ending.Whole ? "too deep" : ending.ToString())}";
        }

        // Something else may be wrong before the end is reached, but nothing that is cut off may be taken for whole.
        return ending == Ending.Cut && refusal.Fault is FaultKind.Trailing or FaultKind.Malformed
            ? $"taken for {refusal.Fault} where it was cut off"
            : null;
    }

    /// <summary>Whether Newtonsoft refuses too decides nothing, so that a few of the documents are enough to see how often.</summary>
    private void CountRefusal(int seed, byte[] json, ApiContractException refusal)
        => Count(
            seed % 8 != 0 ? "ours refuses"
            : ReadTheirs(json).Response is null ? "both refuse"
            : $"ours alone refuses, F{RowOf(refusal)}");

    private (object? Response, ApiContractException? Refusal, string? Crash) ReadOurs(byte[] json, bool keepsUnknownFields)
    {
        try
        {
            return (read(json, keepsUnknownFields), null, null);
        }
        catch (ApiContractException refusal)
        {
            return (null, refusal, null);
        }
        catch (Exception exception)
        {
            return (null, null, $"crashed: {exception}");
        }
    }

    private (object? Response, string? Path) ReadTheirs(byte[] json)
    {
        try
        {
            return (response.ReadByNewtonsoft(json), "$");
        }
        catch (ApiContractException refusal)
        {
            return (null, refusal.JsonPath);
        }
    }

    /// <summary>Whether a status or a flag of the envelope says so, wherever it stands and however often.</summary>
    private bool ReportsFailure(JsonElement root)
        => response.Envelope is { } envelope
        && (envelope.Statuses.Any(status => Has(root, Steps(status), IsFailure))
            || envelope.SuccessFlags.Any(flag => Has(root, Steps(flag), static value => value.ValueKind == JsonValueKind.False)));

    private static bool IsFailure(JsonElement status)
        => (status.ValueKind != JsonValueKind.String || Contract.IsText(status))
        && double.TryParse(status.ToString(), CultureInfo.InvariantCulture, out double code)
        && code is not (0 or (>= 200 and <= 299));

    private static bool Has(JsonElement value, ReadOnlyMemory<string> steps, Func<JsonElement, bool> test)
        => steps.IsEmpty
            ? test(value)
            : value.ValueKind == JsonValueKind.Object
                && value.EnumerateObject().Any(property => property.NameEquals(steps.Span[0]) && Has(property.Value, steps[1..], test));

    private static ReadOnlyMemory<string> Steps(PointerModel pointer) => pointer.Text.Split('/').AsMemory(1);

    private static bool IsTooDeep(byte[] json)
    {
        int depth = 0;
        bool isText = false;

        for (int index = 0; index < json.Length && depth <= 64; index++)
        {
            switch ((char)json[index])
            {
                case '\\' when isText:
                    index++;
                    break;
                case '"':
                    isText = !isText;
                    break;
                case '[' or '{' when !isText:
                    depth++;
                    break;
                case ']' or '}' when !isText:
                    depth--;
                    break;
            }
        }

        return depth > 64;
    }

    private static string RowOf(ApiContractException refusal)
        => refusal.Fault switch
        {
            FaultKind.Missing or FaultKind.Null => "41",
            FaultKind.WrongType => "42",
            FaultKind.OutOfRange => "44 or 46",
            FaultKind.Fraction => "46",
            FaultKind.Duplicate => "47",
            FaultKind.TooDeep => "48",
            FaultKind.InvalidText => "49",
            FaultKind.Trailing => "51",
            FaultKind.Truncated => "08",
            _ => "none of them",
        };

    private void Count(string kind) => _counts.AddOrUpdate(kind, 1, static (_, count) => count + 1);

    /// <summary>How a document ends.</summary>
    internal enum Ending
    {
        Whole,
        Cut,
        Longer,
    }
}
