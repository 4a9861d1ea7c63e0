using System.Text;
using Newtonsoft.Json;

namespace FanslyGenerated.Benchmarks.Peers.NSwag;

/// <summary>What the client that NSwag writes by default does with JSON, without the request around it.</summary>
internal static class NewtonsoftPeer
{
    // The generated client has none of its own unless the partial method is written that makes some.
    private static readonly JsonSerializerSettings s_settings = new();

    public static T Read<T>(byte[] json)
    {
        using var stream = new MemoryStream(json);
        using var text = new StreamReader(stream);
        using var reader = new JsonTextReader(text);
        return JsonSerializer.Create(s_settings).Deserialize<T>(reader)!;
    }

    /// <summary>The client makes text of it, and then StringContent makes bytes of that.</summary>
    public static byte[] Write(WithNewtonsoft.SendMessageRequest message)
        => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(message, s_settings));
}
