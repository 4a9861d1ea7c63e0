using System.Buffers;
using System.Text.Json;

namespace FanslyGenerated.Json;

/// <summary>
/// Copies one value of JSON token by token, as it was spelt but for what JSON does not have: comments, and commas with nothing
/// behind them.
/// </summary>
internal static class JsonCopy
{
    private static readonly JsonReaderOptions s_options
        = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What is wrong with the JSON, or null. A text that is none is copied all the same.</summary>
    public static JsonFlaw? Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        var reader = new Utf8JsonReader(json, s_options);
        JsonFlaw? flaw = null;
        bool isBehindValue = false;

        try
        {
            while (reader.Read())
            {
                bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;

                if (isBehindValue && !isEnd)
                {
                    output.Write(","u8);
                }

                flaw ??= IsBroken(reader) ? JsonFlaw.NoText : null;
                Write(reader, output);
                isBehindValue = reader.TokenType
                    is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            }

            return flaw;
        }
        catch (JsonException)
        {
            return JsonFlaw.NoJson;
        }
    }

    private static void Write(in Utf8JsonReader reader, IBufferWriter<byte> output)
    {
        bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;

        if (isText)
        {
            output.Write("\""u8);
        }

        output.Write(reader.ValueSpan);

        if (isText)
        {
            output.Write(reader.TokenType == JsonTokenType.String ? "\""u8 : "\":"u8);
        }
    }

    private static bool IsBroken(in Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return false;
        }

        EscapedText.Decode(reader.ValueSpan, reader.ValueIsEscaped, out bool wasReplaced);
        return wasReplaced;
    }
}
