using KiotaGenerated.Models;
using Microsoft.Kiota.Abstractions.Serialization;

namespace FanslyGenerated.Benchmarks.Peers.Kiota;

/// <summary>
/// Kiota's envelope, with what was asked for as one of Kiota's models. The spec says what that is by a composed schema, of which
/// Kiota keeps the general part: left alone, a page would come as untyped nodes.
/// </summary>
internal sealed class EnvelopeOf<T>(ParsableFactory<T> response) : ProxiedEnvelope
    where T : class, IParsable
{
    /// <summary>Looks at the statuses, as the baseline does.</summary>
    public T Open()
        => this is { StatusCode: >= 200 and <= 299, Data: { StatusCode: >= 200 and <= 299, Data: Content { Success: true, Typed: { } response } } }
            ? response
            : throw new InvalidOperationException("The API reports a failure.");

    public override IDictionary<string, Action<IParseNode>> GetFieldDeserializers()
        => With(base.GetFieldDeserializers(), "data", node => Data = node.GetObjectValue(_ => new Response(response)));

    private static IDictionary<string, Action<IParseNode>> With(
        IDictionary<string, Action<IParseNode>> fields, string name, Action<IParseNode> read)
    {
        fields[name] = read;
        return fields;
    }

    private sealed class Response(ParsableFactory<T> response) : ProxiedResponse
    {
        public override IDictionary<string, Action<IParseNode>> GetFieldDeserializers()
            => With(base.GetFieldDeserializers(), "data", node => Data = node.GetObjectValue(_ => new Content(response)));
    }

    private sealed class Content(ParsableFactory<T> response) : ProxiedContent
    {
        public T? Typed { get; private set; }

        public override IDictionary<string, Action<IParseNode>> GetFieldDeserializers()
            => With(base.GetFieldDeserializers(), "response", node => Typed = node.GetObjectValue(response));

        public override void Serialize(ISerializationWriter writer)
        {
            base.Serialize(writer);
            writer.WriteObjectValue("response", Typed);
        }
    }
}
