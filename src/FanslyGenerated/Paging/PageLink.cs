using FanslyGenerated.Responses;

namespace FanslyGenerated.Paging;

/// <summary>
/// The link to the next page. Of what a response says there, only the query is taken, and it is sent where the call would go
/// anyway: a response cannot lead the key anywhere.
/// </summary>
internal static class PageLink
{
    /// <summary>The link that a key stands for, as the raw client takes it; null at the start of the list.</summary>
    public static string? Of(string? key) => key is null ? null : $"?{key}";

    /// <summary>The key of the next page; null where the list ends.</summary>
    public static string? Next(ApiResponse response, string pointer, string? link)
        => string.IsNullOrEmpty(link)
            ? null
            : response.Call.Links?.QueryOf(link)
                ?? throw ResponseFault.At(response.Call, pointer, "is no link to another page of the same list");
}
