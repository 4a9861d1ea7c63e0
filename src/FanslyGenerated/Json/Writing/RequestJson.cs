using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FanslyGenerated.Json.Writing;

/// <summary>Writes the body of a request by a generated writer.</summary>
internal static class RequestJson
{
    // Nobody pastes a request's body into a web page, so letters beyond ASCII need not be escaped. The writers are
    // generated, so that nobody has to check whether what they write is JSON.
    private static readonly JsonWriterOptions s_options
        = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? s_idle;

    public static void Write<T>(IBufferWriter<byte> output, T body, Action<Utf8JsonWriter, T> write)
    {
        Utf8JsonWriter writer = s_idle ?? new Utf8JsonWriter(output, s_options);

        s_idle = null;
        writer.Reset(output);
        write(writer, body);
        writer.Flush();

        // Only now, so that no writer is kept that an exception left in the middle of a body.
        writer.Reset(NoBuffer.Instance);
        s_idle = writer;
    }

    /// <summary>What an idle writer holds on to, instead of the body of a request that is long gone.</summary>
    private sealed class NoBuffer : IBufferWriter<byte>
    {
        public static NoBuffer Instance { get; } = new();

        public void Advance(int count) => throw new InvalidOperationException("Nothing is being written.");

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("Nothing is being written.");

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("Nothing is being written.");
    }
}
