using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Newtonsoft.Json.Serialization;
using JsonProperty = Newtonsoft.Json.Serialization.JsonProperty;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>
/// Refuses a field that a caller's class declares and that stands in the JSON twice, as generated readers do with those of the
/// spec: which of the two is meant is unknown. Of a field that is declared nowhere, the last one counts.
/// </summary>
internal static class DeclaredTwice
{
    /// <exception cref="ContractFault">A declared field is there twice.</exception>
    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    public static void Refuse(ReadOnlySpan<byte> json, int start, Type type, IContractResolver contracts)
    {
        var reader = new Utf8JsonReader(json);

        if (reader.Read())
        {
            Check(ref reader, start, type, contracts);
        }
    }

    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    private static void Check(ref Utf8JsonReader reader, int start, Type? type, IContractResolver contracts)
    {
        // What a converter reads, or what takes any JSON, declares nothing.
        JsonContract? contract = type is null || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
            ? null
            : contracts.ResolveContract(type);

        switch (contract)
        {
            case JsonObjectContract { Converter: null } members when reader.TokenType == JsonTokenType.StartObject:
                CheckMembers(ref reader, start, members, contracts);
                break;
            case JsonDictionaryContract { Converter: null } values when reader.TokenType == JsonTokenType.StartObject:
                CheckValues(ref reader, start, values.DictionaryValueType, contracts);
                break;
            case JsonArrayContract { Converter: null } items when reader.TokenType == JsonTokenType.StartArray:
                CheckItems(ref reader, start, items.CollectionItemType, contracts);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    private static void CheckMembers(
        ref Utf8JsonReader reader, int start, JsonObjectContract members, IContractResolver contracts)
    {
        HashSet<JsonProperty> seen = [];

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = EscapedText.Decode(reader.ValueSpan, reader.ValueIsEscaped, out _);
            JsonProperty? member = members.Properties.GetClosestMatchProperty(name);
            reader.Read();

            if (member is { Ignored: false } && !seen.Add(member))
            {
                throw new ContractFault(FaultKind.Duplicate, start + (int)reader.TokenStartIndex);
            }

            Check(ref reader, start, member is { Ignored: false, Converter: null } ? member.PropertyType : null, contracts);
        }
    }

    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    private static void CheckValues(ref Utf8JsonReader reader, int start, Type? type, IContractResolver contracts)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            Check(ref reader, start, type, contracts);
        }
    }

    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    private static void CheckItems(ref Utf8JsonReader reader, int start, Type? type, IContractResolver contracts)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Check(ref reader, start, type, contracts);
        }
    }
}
