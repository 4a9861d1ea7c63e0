using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace FanslyGenerated.Http;

/// <summary>Bodies of requests and answers, by Newtonsoft.</summary>
internal static class JsonBody
{
    private static readonly JsonSerializerSettings s_settings = new()
    {
        CheckAdditionalContent = true,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 64,

        // A field named $ref or $type is a field like any other.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
    };

    public static HttpContent Write(object body)
    {
        using var text = new StringWriter();
        CreateSerializer().Serialize(text, body);

        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text.ToString()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <summary>JSON is UTF-8, whatever a header says; a byte order mark of UTF-8 is skipped.</summary>
    public static T? Read<T>(Stream body)
    {
        using var reader = new JsonTextReader(
            new StreamReader(body, Encoding.UTF8, detectEncodingFromByteOrderMarks: false));
        return CreateSerializer().Deserialize<T>(reader);
    }

    /// <summary>
    /// Where in the answer it went wrong. The message of the exception is of no use: it may quote the content.
    /// </summary>
    public static string PathOf(JsonException exception)
    {
        string path = exception switch
        {
            JsonReaderException reading => reading.Path ?? "",
            JsonSerializationException converting => converting.Path ?? "",
            _ => "",
        };
        return path is "" or ['[', ..] ? "$" + path : "$." + path;
    }

    /// <summary>Not by <c>CreateDefault</c>: the application's own defaults are for its own JSON.</summary>
    private static JsonSerializer CreateSerializer() => JsonSerializer.Create(s_settings);
}
