using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Benchmarks.Peers.ByHand;

// The answers as somebody would write them down who needs them once: the fields of the spec, times as the numbers they
// are, unknown shapes as elements. One file, because that somebody would not make thirty.
internal sealed class Envelope<T>
{
    public int StatusCode { get; set; }

    public string Message { get; set; } = "";

    public Answer<T>? Data { get; set; }

    public DateTimeOffset Timestamp { get; set; }
}

internal sealed class Answer<T>
{
    [JsonPropertyName("status_code")]
    public int StatusCode { get; set; }

    public Content<T>? Data { get; set; }

    public JsonElement? NextCursor { get; set; }
}

internal sealed class Content<T>
{
    public bool Success { get; set; }

    public T? Response { get; set; }
}

internal sealed class Page
{
    public List<Message> Messages { get; set; } = [];

    public List<AccountMedium> AccountMedia { get; set; } = [];

    public string? Cursor { get; set; }
}

internal sealed class Message
{
    public string Id { get; set; } = "";

    public long Type { get; set; }

    public int DataVersion { get; set; }

    public string Content { get; set; } = "";

    public string GroupId { get; set; } = "";

    public string SenderId { get; set; } = "";

    public string CorrelationId { get; set; } = "";

    public string? InReplyTo { get; set; }

    public JsonElement? InReplyToRoot { get; set; }

    public decimal CreatedAt { get; set; }

    public List<Attached> Attachments { get; set; } = [];

    public JsonElement Embeds { get; set; }

    public List<Seen> Interactions { get; set; } = [];

    public JsonElement Likes { get; set; }

    public long TotalTipAmount { get; set; }
}

internal sealed class Stored
{
    public string Id { get; set; } = "";

    public long Type { get; set; }

    public string Content { get; set; } = "";

    public string GroupId { get; set; } = "";

    public string SenderId { get; set; } = "";

    public string? InReplyTo { get; set; }

    public decimal CreatedAt { get; set; }

    public List<Attached> Attachments { get; set; } = [];

    public List<Seen> Interactions { get; set; } = [];
}

internal sealed class Sending
{
    public required string Content { get; set; }

    public string? MediaId { get; set; }

    [JsonPropertyName("access_type")]
    public string? AccessType { get; set; }

    public decimal? Price { get; set; }
}

internal sealed class Attached
{
    public string? MessageId { get; set; }

    public long ContentType { get; set; }

    public string ContentId { get; set; } = "";

    public int? Pos { get; set; }
}

internal sealed class Seen
{
    public string? GroupId { get; set; }

    public string UserId { get; set; } = "";

    public long ReadAt { get; set; }

    public long DeliveredAt { get; set; }
}

internal sealed class AccountMedium
{
    public string Id { get; set; } = "";

    public string? AccountId { get; set; }

    public string MediaId { get; set; } = "";

    public string? PreviewId { get; set; }

    public long? PermissionFlags { get; set; }

    public long Price { get; set; }

    public long? CreatedAt { get; set; }

    public long? DeletedAt { get; set; }

    public bool? Deleted { get; set; }

    public Permissions? Permissions { get; set; }

    public JsonElement? Bundles { get; set; }

    public JsonElement? Tags { get; set; }

    public long LikeCount { get; set; }

    public List<Whitelisted>? Whitelist { get; set; }

    public Medium Media { get; set; } = new();

    public bool Purchased { get; set; }

    [JsonPropertyName("whitelisted")]
    public bool? IsWhitelisted { get; set; }

    public long? AccountPermissionFlags { get; set; }

    public bool Access { get; set; }
}

internal sealed class Permissions
{
    public List<Permission> PermissionFlags { get; set; } = [];

    public Allowed AccountPermissionFlags { get; set; } = new();
}

internal sealed class Permission
{
    public string Id { get; set; } = "";

    public long Type { get; set; }

    public long Price { get; set; }

    public long Flags { get; set; }

    public string Metadata { get; set; } = "";

    public long VerificationFlags { get; set; }

    public string VerificationMetadata { get; set; } = "";
}

internal sealed class Allowed
{
    public long Flags { get; set; }

    public string Metadata { get; set; } = "";
}

internal sealed class Whitelisted
{
    public string AccountId { get; set; } = "";

    public long PermissionFlags { get; set; }
}

internal sealed class Medium
{
    public string Id { get; set; } = "";

    public long Type { get; set; }

    public long? Status { get; set; }

    public string? AccountId { get; set; }

    public string Mimetype { get; set; } = "";

    public long? Flags { get; set; }

    public string Filename { get; set; } = "";

    public string? Location { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public string? Metadata { get; set; }

    public long? UpdatedAt { get; set; }

    public long? CreatedAt { get; set; }

    public List<Variant> Variants { get; set; } = [];

    public JsonElement? VariantHash { get; set; }

    public List<Place> Locations { get; set; } = [];
}

internal sealed class Variant
{
    public string Id { get; set; } = "";

    public long Type { get; set; }

    public long? Status { get; set; }

    public string Mimetype { get; set; } = "";

    public long? Flags { get; set; }

    public string? Filename { get; set; }

    public string? Location { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public string? Metadata { get; set; }

    public long? UpdatedAt { get; set; }

    public List<Place> Locations { get; set; } = [];
}

internal sealed class Place
{
    public string LocationId { get; set; } = "";

    public string Location { get; set; } = "";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Envelope<Page>))]
[JsonSerializable(typeof(Envelope<Stored>))]
[JsonSerializable(typeof(Sending))]
internal sealed partial class ByHandContext : JsonSerializerContext;
