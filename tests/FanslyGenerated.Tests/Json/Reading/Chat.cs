using System.Text;
using FanslyGenerated.Raw;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>The documented page of a chat with one piece of it changed, as tests of single faults need it.</summary>
internal static class Chat
{
    /// <summary>Where the message of the sample stands.</summary>
    public const string Message = "$.data.data.response.messages[0]";

    public static ChatMessagePage Page(string piece, string replacement) => Read(ResponseCase.ChatMessages.With(piece, replacement));

    public static ChatMessage FirstMessage(string piece, string replacement) => Page(piece, replacement).Messages[0];

    public static ApiContractException Refusal(string piece, string replacement)
        => Refusal(ResponseCase.ChatMessages.With(piece, replacement));

    public static ApiContractException Refusal(string json) => Refusal(Encoding.UTF8.GetBytes(json));

    public static ApiContractException Refusal(byte[] json)
        => FluentActions.Invoking(() => ResponseCase.ChatMessages.Read(json)).Should().Throw<ApiContractException>().Which;

    public static ChatMessagePage Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static ChatMessagePage Read(byte[] json)
        => ((ProxiedEnvelope<ChatMessagePage>)ResponseCase.ChatMessages.Read(json)).Data!.Data!.Response!;

    /// <summary>The sample as bytes, in which one text has become bytes that no text has.</summary>
    public static byte[] WithBytes(string text, params byte[] replacement)
    {
        byte[] json = Encoding.UTF8.GetBytes(ResponseCase.ChatMessages.Sample);
        int start = json.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));

        return [.. json[..start], .. replacement, .. json[(start + Encoding.UTF8.GetByteCount(text))..]];
    }
}
