using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Whether two models hold the same, judged by what Newtonsoft writes of them.</summary>
internal static partial class SameValue
{
    private static readonly JsonSerializerSettings s_known = new() { ContractResolver = new WithoutUnknownFields() };

    /// <summary>What is different, or null.</summary>
    public static string? Difference(object? expected, object actual, bool withUnknownFields)
    {
        JsonSerializerSettings? settings = withUnknownFields ? null : s_known;
        string left = JsonConvert.SerializeObject(expected, settings);
        string right = JsonConvert.SerializeObject(actual, settings);

        if (left == right)
        {
            return null;
        }

        // Newtonsoft keeps half a surrogate pair, spells numbers of unknown shape its own way, and so on (F49).
        left = Usual(left);
        right = Usual(right);
        string[] differences = [.. JsonComparison.Differences(left, right), .. JsonComparison.Differences(right, left)];

        return differences.Length == 0 ? null : string.Join('\n', differences);
    }

    /// <summary>It also has no negative zero, which can stand for a word of an enumeration.</summary>
    private static string Usual(string json)
        => LoneSurrogates().Replace(json, "\\ufffd").Replace("\"-0\"", "\"0\"", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])")]
    private static partial Regex LoneSurrogates();

    private sealed class WithoutUnknownFields : DefaultContractResolver
    {
        protected override JsonObjectContract CreateObjectContract(Type objectType)
        {
            JsonObjectContract contract = base.CreateObjectContract(objectType);
            contract.ExtensionDataGetter = null;
            return contract;
        }
    }
}
