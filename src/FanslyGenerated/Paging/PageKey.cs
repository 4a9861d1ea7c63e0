using FanslyGenerated.Operations;

namespace FanslyGenerated.Paging;

/// <summary>
/// What leads to a page of a list, and is held by the list's tokens. Tokens come back from callers of callers, so what one
/// holds is looked at as if a stranger had written it.
/// </summary>
internal sealed class PageKey
{
    private readonly Func<string, bool> _isKey;

    /// <param name="name">Distinguishes the tokens of this kind from those of another.</param>
    /// <param name="origin">The key that stands for the start of the list, if there is one.</param>
    /// <param name="wayOut">How to start elsewhere without a token.</param>
    /// <param name="isKey">Whether a text can be such a key.</param>
    public PageKey(string name, string? origin, string wayOut, Func<string, bool> isKey)
    {
        Name = name;
        Origin = origin;
        WayOut = wayOut;
        _isKey = isKey;
    }

    /// <summary>A token of the API's own, which is whatever the API likes.</summary>
    public static PageKey Cursor { get; } = new(
        "", null, " To start from the API's own cursor, set Cursor in the options.", static _ => true);

    /// <summary>The same for an API that writes its tokens as numbers.</summary>
    public static PageKey NumberCursor { get; } = OfNumbers(long.MinValue, long.MaxValue);

    /// <summary>The same for an API that counts in 32 bits.</summary>
    public static PageKey Int32Cursor { get; } = OfNumbers(int.MinValue, int.MaxValue);

    /// <summary>The number of a page in a list that was given page by page.</summary>
    public static PageKey Given { get; } = new("", null, "", static text => PageOffset.IsOffset(text, int.MaxValue));

    /// <summary>The number of items before the page.</summary>
    public static PageKey Offset { get; } = OfOffsets(PageOffset.Largest);

    /// <summary>The same for an API that counts in 32 bits.</summary>
    public static PageKey Int32Offset { get; } = OfOffsets(int.MaxValue);

    /// <summary>The query of a link to the page.</summary>
    public static PageKey Link { get; } = new("link", null, "", LinkTarget.IsQuery);

    /// <summary>Distinguishes the tokens of one kind from those of another; those that hold cursors have none.</summary>
    public string Name { get; }

    /// <summary>The key that stands for the start of the list, if there is one.</summary>
    public string? Origin { get; }

    /// <summary>How to start elsewhere without a token.</summary>
    public string WayOut { get; }

    /// <summary>Whether a text can be such a key.</summary>
    public bool IsKey(string text) => _isKey(text);

    private static PageKey OfNumbers(long smallest, long largest)
        => new(Cursor.Name, Cursor.Origin, Cursor.WayOut, text => PageToken.IsNumber(text, smallest, largest));

    private static PageKey OfOffsets(long largest)
        => new("offset", "0", " To start elsewhere, set the offset itself.", text => PageOffset.IsOffset(text, largest));
}
