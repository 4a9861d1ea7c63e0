namespace FanslyGenerated;

/// <summary>The answer of an operation that answers nothing.</summary>
public sealed class NoContent
{
    private NoContent()
    {
    }

    internal static NoContent Instance { get; } = new();
}
