using System.Globalization;
using FanslyGenerated.Envelopes;
using FanslyGenerated.Http;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Paging;

/// <summary>
/// Reads the API's own tokens, which it writes as texts and as numbers. Null, nothing, an empty text and zero say that there
/// is no next page.
/// </summary>
internal static class PageToken
{
    public static string? Of(string? token) => token is null or "" or "0" ? null : token;

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
        => long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw AnswerFault.At(call, pointer, "is no number, which the list continues by");
}
