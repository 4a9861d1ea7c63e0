using System.Text;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Operations;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>
/// Newtonsoft as it is, with nothing strict in front of it: a second opinion on what generated readers make of a response.
/// </summary>
internal static class PlainNewtonsoft
{
    private static readonly JsonSerializerSettings s_settings = new()
    {
        CheckAdditionalContent = true,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 64,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
    };

    public static TEnvelope? Read<TEnvelope>(ApiCall call, ReadOnlyMemory<byte> json)
        where TEnvelope : class
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json.ToArray()), Encoding.UTF8));

        try
        {
            return JsonSerializer.Create(s_settings).Deserialize<TEnvelope>(reader);
        }
        catch (Exception exception) when (exception is JsonException or OverflowException or FormatException or InvalidCastException or ArgumentException)
        {
            throw new ApiContractException(call, JsonBody.PathOf(exception), "is not what was promised") { IsTruncated = JsonEnd.IsMissing(json.Span) };
        }
    }
}
