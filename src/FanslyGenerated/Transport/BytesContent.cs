using System.Net;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Transport;

/// <summary>The bytes that a request sends; also none, since a pooled connection that breaks repeats a request without content.</summary>
internal sealed class BytesContent(ApiCall call, byte[] bytes) : GuardedContent(call)
{
    protected override bool IsEmpty => bytes.Length == 0;

    protected override bool CanBeCopied => true;

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken)
        => stream.WriteAsync(bytes, cancellationToken).AsTask();

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (!MayWriteTo(stream))
        {
            throw Refuse();
        }

        stream.Write(bytes);
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
    {
        Touch();
        return new MemoryStream(bytes, writable: false);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(CreateContentReadStream(CancellationToken.None));

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
