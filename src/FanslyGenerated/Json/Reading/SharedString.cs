namespace FanslyGenerated.Json.Reading;

/// <summary>A string, and where in the response its bytes stand.</summary>
internal struct SharedString
{
    public int Start;
    public int Length;
    public string? Text;

    public readonly bool IsOf(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> json)
        => Text is not null && Length == raw.Length && json.Slice(Start, Length).SequenceEqual(raw);
}
