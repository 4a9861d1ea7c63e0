namespace FanslyGenerated.TestKit;

/// <summary>A page as a caller got it, without its types.</summary>
internal sealed record SeenPage(IReadOnlyList<object> Items, object Payload, string? Token, ApiResponse? Response);
