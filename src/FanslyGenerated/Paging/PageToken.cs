using System.Globalization;
using FanslyGenerated.Operations;
using FanslyGenerated.Responses;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Paging;

/// <summary>
/// Reads the API's own tokens, which it writes as texts and as numbers. Null, nothing, an empty text and zero say that there
/// is no next page.
/// </summary>
internal static class PageToken
{
    public static string? Of(string? token) => token is null or "" or "0" ? null : token;

    /// <summary>
    /// Where a caller starts. Nothing is read into it: what says "no next page" in a response may be where a list begins, and
    /// the raw client sends it too.
    /// </summary>
    public static string? Given(string? token) => token;

    /// <inheritdoc cref="Given(string?)"/>
    public static string? Given(long? token) => token?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The token of an API that writes it in one place or another.</summary>
    /// <param name="places">What stands in each, the likeliest first.</param>
    public static string? First(ReadOnlySpan<string?> places)
    {
        foreach (string? place in places)
        {
            if (Of(place) is { } token)
            {
                return token;
            }
        }

        return null;
    }

    public static string? Of(long? token) => token is null or 0 ? null : token.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A token of no declared type; a number is sent back with the digits it came with.</summary>
    public static string? Of(RawJson? token)
        => token?.Text is not { } json
            ? null
            : Of(json.StartsWith('"') ? token.Value.Parse().Value<string>() : json == "null" ? null : json);

    /// <summary>The token for a parameter that the API takes as a number. A token that is none came from the API.</summary>
    public static long ToInt64(string token, ApiCall call, string pointer)
        => Number(token, call, pointer, long.MinValue, long.MaxValue);

    /// <summary>The same for a parameter of 32 bits.</summary>
    public static int ToInt32(string token, ApiCall call, string pointer)
        => (int)Number(token, call, pointer, int.MinValue, int.MaxValue);

    /// <summary>Whether a text is such a number.</summary>
    public static bool IsNumber(string text, long smallest, long largest)
        => TryRead(text, out long number) && number >= smallest && number <= largest;

    private static long Number(string token, ApiCall call, string pointer, long smallest, long largest)
        => TryRead(token, out long number) && number >= smallest && number <= largest
            ? number
            : throw ResponseFault.At(call, pointer, "is no number, which the list continues by");

    private static bool TryRead(string text, out long number)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
