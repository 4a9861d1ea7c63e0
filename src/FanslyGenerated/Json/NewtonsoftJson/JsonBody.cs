using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>The JSON of requests, and the settings of Newtonsoft for what no code was generated for.</summary>
internal static class JsonBody
{
    /// <summary>What the compiler says about a program that is trimmed, or compiled ahead of time, and calls what no code was generated for.</summary>
    public const string NeedsReflection
        = "Newtonsoft.Json finds the members of types by reflection. What the spec lists needs none, and can be called instead.";

    private static JsonSerializerSettings? s_settings;

    /// <summary>An object that no code was generated for, as a request sends it; null where it sends nothing.</summary>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static byte[]? Write(object? body) => body is null ? null : Checked(body);

    /// <summary>Not by <c>CreateDefault</c>: the application's own defaults are for its own JSON.</summary>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static JsonSerializer CreateSerializer() => JsonSerializer.Create(s_settings ??= CreateSettings());

    /// <summary>
    /// Where in the response it went wrong. The message of the exception is of no use: it may quote the content.
    /// </summary>
    public static string PathOf(Exception exception)
    {
        string path = exception switch
        {
            JsonReaderException reading => reading.Path ?? "",
            JsonSerializationException converting => converting.Path ?? "",
            _ => "",
        };

        // A name in quotes is none of the spec's: it came with the response, and may be what a user wrote.
        int quoted = path.IndexOf("['", StringComparison.Ordinal);
        path = quoted < 0 ? path : path[..quoted] + "[*]";
        return path is "" or ['[', ..] ? "$" + path : "$." + path;
    }

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static JsonSerializerSettings CreateSettings() => new()
    {
        CheckAdditionalContent = true,
        ContractResolver = new StrictContracts(),
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 64,

        // A field named $ref or $type is a field like any other.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
    };

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static byte[] Checked(object body)
    {
        string json;

        try
        {
            json = Text(body);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A caller's own type may throw whatever it likes, and quote what it holds.
            throw new ArgumentException($"The body cannot be written as JSON at {PathOf(exception)}.", nameof(body));
        }

        var output = new ArrayBufferWriter<byte>();

        // It would arrive as another text than was given, or as what no server reads: NaN, a raw text of anything, a comment.
        return (Utf16.IsWellFormed(json) ? JsonCopy.Write(Encoding.UTF8.GetBytes(json), output) : JsonFlaw.NoText) switch
        {
            null => output.WrittenSpan.ToArray(),
            JsonFlaw.NoText => throw new ArgumentException(
                "The body holds half of a surrogate pair, which cannot be sent.", nameof(body)),
            _ => throw new ArgumentException("The body cannot be written as JSON that a server could read.", nameof(body)),
        };
    }

    /// <summary>Newtonsoft would take the other library's tree for an object with properties like any other.</summary>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static string Text(object body)
    {
        switch (body)
        {
            case JsonElement element:
                return element.GetRawText();
            case JsonDocument document:
                return document.RootElement.GetRawText();
            case JsonNode node:
                return node.ToJsonString();
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new BoundedWriter(text);
        CreateSerializer().Serialize(writer, body);
        writer.Flush();
        return text.ToString();
    }
}
