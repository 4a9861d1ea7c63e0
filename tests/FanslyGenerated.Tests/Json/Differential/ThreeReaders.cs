using System.Text.Json;
using FanslyGenerated.Json.Reading;
using FanslyGenerated.Tests.Json.Reading;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Reads documents three ways, by our readers, by Newtonsoft and by the contract, and says where they disagree.</summary>
internal sealed class ThreeReaders(AnswerCase answer, Func<byte[], bool, object> read)
{
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 200 };

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many documents there were of each kind.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>What is wrong with our reading of a document, or null.</summary>
    public string? Disagreement(byte[] json, Ending ending, bool keepsUnknownFields)
    {
        (object? ours, ApiContractException? refusal, string? crash) = ReadOurs(json, keepsUnknownFields);

        if (crash is not null)
        {
            return crash;
        }

        (object? theirs, string? path) = ReadTheirs(json);

        return ending is Ending.Cut or Ending.Longer || IsTooDeep(json)
            ? JudgeWhole(refusal, theirs, ending)
            : Judge(json, ours, refusal, theirs, path, keepsUnknownFields);
    }

    private string? Judge(
        byte[] json, object? ours, ApiContractException? refusal, object? theirs, string? path, bool keepsUnknownFields)
    {
        int mark = json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        using JsonDocument document = JsonDocument.Parse(json.AsMemory(mark), s_deep);
        Contract contract = Contract.Of(document.RootElement, answer.Type);

        if (refusal is not null)
        {
            Count(theirs is null ? "both refuse" : $"ours alone refuses, F{RowOf(refusal)}");
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

        if (theirs is null)
        {
            Count("ours alone accepts, F40 to F46");
            return contract.Tolerated.Any(tolerated => path!.StartsWith(tolerated, StringComparison.Ordinal))
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

    /// <summary>Where the document as a whole is wrong, it has to be refused as that.</summary>
    private string? JudgeWhole(ApiContractException? refusal, object? theirs, Ending ending)
    {
        if (refusal is null)
        {
            return $"accepted although it is {(ending == Ending.Whole ? "too deep" : ending.ToString())}";
        }

        Count(theirs is null ? "both refuse" : $"ours alone refuses, F{RowOf(refusal)}");

        // Something else may be wrong before the end is reached, but nothing that is cut off may be taken for whole.
        return ending == Ending.Cut && refusal.Fault is FaultKind.Trailing or FaultKind.Malformed
            ? $"taken for {refusal.Fault} where it was cut off"
            : null;
    }

    private (object? Answer, ApiContractException? Refusal, string? Crash) ReadOurs(byte[] json, bool keepsUnknownFields)
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

    private (object? Answer, string? Path) ReadTheirs(byte[] json)
    {
        try
        {
            return (answer.ReadByNewtonsoft(json), "$");
        }
        catch (ApiContractException refusal)
        {
            return (null, refusal.JsonPath);
        }
    }

    private static bool ReportsFailure(JsonElement envelope)
    {
        return Has(envelope, "statusCode", IsFailure)
            || Has(envelope, "data", static answer => Has(answer, "status_code", IsFailure)
                || Has(answer, "data", static content => Has(content, "success", static flag => flag.ValueKind == JsonValueKind.False)));

        static bool IsFailure(JsonElement status)
            => (status.ValueKind != JsonValueKind.String || Contract.IsText(status))
            && double.TryParse(status.ToString(), System.Globalization.CultureInfo.InvariantCulture, out double code)
            && code is not (0 or (>= 200 and <= 299));
    }

    private static bool Has(JsonElement parent, string name, Func<JsonElement, bool> test)
        => parent.ValueKind == JsonValueKind.Object
        && parent.EnumerateObject().Any(property => property.NameEquals(name) && test(property.Value));

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

    private void Count(string kind) => _counts[kind] = _counts.GetValueOrDefault(kind) + 1;

    /// <summary>How a document ends.</summary>
    internal enum Ending
    {
        Whole,
        Cut,
        Longer,
    }
}
