using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The response of an operation that returns nothing.</summary>
public sealed class NoContent
{
    private NoContent()
    {
    }

    internal static NoContent Instance { get; } = new();

    /// <summary>Whatever came instead is none of the caller's business.</summary>
    internal static NoContent Read(ApiCall call, ReadOnlyMemory<byte> json) => Instance;
}
