using System.Text.Json;

namespace FanslyGenerated.Benchmarks.Peers.NSwag;

/// <summary>What NSwag's client for System.Text.Json does with JSON, without the request around it.</summary>
/// <remarks>
/// It is left as NSwag makes it, though it would not do: the access type goes out as <c>Ppv</c>, which the API does not
/// know, because this library's converter does not look at <c>EnumMember</c>.
/// </remarks>
internal static class SystemTextPeer
{
    private static readonly JsonSerializerOptions s_options = new();

    public static T Read<T>(byte[] json) => JsonSerializer.Deserialize<T>(json, s_options)!;

    public static byte[] Write(WithSystemText.SendMessageRequest message) => JsonSerializer.SerializeToUtf8Bytes(message, s_options);
}
