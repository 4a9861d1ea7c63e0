using System.Text;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using KiotaModels = KiotaGenerated.Models;

namespace FanslyGenerated.Benchmarks.Peers.Kiota;

/// <summary>What Kiota's client does with JSON, without the request around it.</summary>
internal static class KiotaPeer
{
    private const string Json = "application/json";

    private static readonly JsonParseNodeFactory s_readers = new();
    private static readonly JsonSerializationWriterFactory s_writers = new();

    public static ParsableFactory<EnvelopeOf<KiotaModels.ChatMessagePage>> Page { get; }
        = static _ => new EnvelopeOf<KiotaModels.ChatMessagePage>(KiotaModels.ChatMessagePage.CreateFromDiscriminatorValue);

    public static ParsableFactory<EnvelopeOf<KiotaModels.SentMessage>> Sent { get; }
        = static _ => new EnvelopeOf<KiotaModels.SentMessage>(KiotaModels.SentMessage.CreateFromDiscriminatorValue);

    public static EnvelopeOf<KiotaModels.ChatMessagePage> ReadPage(byte[] json) => Read(json, Page);

    public static EnvelopeOf<KiotaModels.SentMessage> ReadSent(byte[] json) => Read(json, Sent);

    /// <summary>The client sends the stream that the writer fills.</summary>
    public static byte[] Write(IParsable value)
    {
        using ISerializationWriter writer = s_writers.GetSerializationWriter(Json);
        writer.WriteObjectValue(null, value);
        using Stream content = writer.GetSerializedContent();
        byte[] json = new byte[content.Length];
        content.ReadExactly(json);
        return json;
    }

    public static string Text(IParsable value) => Encoding.UTF8.GetString(Write(value));

    /// <summary>The factory has no other way than an asynchronous one. Over bytes in memory, it has ended when it returns.</summary>
    private static T Read<T>(byte[] json, ParsableFactory<T> factory)
        where T : IParsable
    {
        using var stream = new MemoryStream(json);
        return s_readers.GetRootParseNodeAsync(Json, stream).GetAwaiter().GetResult().GetObjectValue(factory);
    }
}
