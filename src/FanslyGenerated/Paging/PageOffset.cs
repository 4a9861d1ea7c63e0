using System.Globalization;
using FanslyGenerated.Operations;
using FanslyGenerated.Responses;

namespace FanslyGenerated.Paging;

/// <summary>Counts the items before a page, where an API takes their number and gives no token.</summary>
internal static class PageOffset
{
    /// <summary>The items of one more page can be added to it.</summary>
    public const long Largest = long.MaxValue - int.MaxValue;

    /// <summary>The start that a caller asks for.</summary>
    public static string? Of(long? offset, string parameter)
        => offset is < 0 or > Largest
            ? throw new ArgumentOutOfRangeException(parameter, "An offset is a number of items: not negative, and not endless.")
            : offset?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that a key stands for; null at the start of the list.</summary>
    public static long? Start(string? key) => key is null ? null : long.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The number for a parameter that the API counts in 32 bits.</summary>
    public static int? ToInt32(long? offset, ApiCall call, string itemsPointer)
        => offset <= int.MaxValue || offset is null
            ? (int?)offset
            : throw ResponseFault.At(call, itemsPointer, "goes on beyond what its offset can count");

    public static bool IsOffset(string text, long largest)
        => text.All(char.IsAsciiDigit)
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long offset)
        && offset <= largest;

    /// <summary>
    /// Where the next page starts; null where the list ends. An empty page ends it: nothing is known of another end, or the
    /// length was counted at another moment, with items that are gone or hidden. But a page that is empty and says itself that
    /// more follows leads to itself, and the walk reports that as it does of a token that comes twice: going on would never
    /// end, and ending in silence would look like the end.
    /// </summary>
    public static string? Next(long start, int count, long? total, bool? more)
        => more == false || (count == 0 && more is null) || start + count >= total
            ? null
            : (start + count).ToString(CultureInfo.InvariantCulture);
}
