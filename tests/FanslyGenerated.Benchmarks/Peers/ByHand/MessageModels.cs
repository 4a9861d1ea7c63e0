using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Benchmarks.Peers.ByHand;

// The responses as a developer would write them down who needs them once, and has read the spec: its fields, what it requires as
// required, times as instants, unknown shapes as elements. Two files, because that developer would
// not make thirty: messages here, media beside them.
internal sealed class Envelope<T>
{
    [JsonRequired]
    public int StatusCode { get; set; }

    [JsonRequired]
    public string Message { get; set; } = "";

    [JsonRequired]
    public Response<T>? Data { get; set; }

    [JsonRequired]
    public DateTimeOffset Timestamp { get; set; }
}

internal sealed class Response<T>
{
    [JsonRequired, JsonPropertyName("status_code")]
    public int StatusCode { get; set; }

    [JsonRequired]
    public Content<T>? Data { get; set; }

    public JsonElement? NextCursor { get; set; }
}

internal sealed class Content<T>
{
    [JsonRequired]
    public bool Success { get; set; }

    [JsonRequired]
    public T? Response { get; set; }
}

internal sealed class Page
{
    [JsonRequired]
    public List<Message> Messages { get; set; } = [];

    [JsonRequired]
    public List<AccountMedium> AccountMedia { get; set; } = [];

    public string? Cursor { get; set; }
}

internal sealed class Message
{
    [JsonRequired]
    public string Id { get; set; } = "";

    [JsonRequired]
    public long Type { get; set; }

    [JsonRequired]
    public int DataVersion { get; set; }

    [JsonRequired]
    public string Content { get; set; } = "";

    [JsonRequired]
    public string GroupId { get; set; } = "";

    [JsonRequired]
    public string SenderId { get; set; } = "";

    [JsonRequired]
    public string CorrelationId { get; set; } = "";

    [JsonRequired]
    public string? InReplyTo { get; set; }

    [JsonRequired]
    public JsonElement? InReplyToRoot { get; set; }

    [JsonRequired, JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonRequired]
    public List<Attached> Attachments { get; set; } = [];

    [JsonRequired]
    public JsonElement Embeds { get; set; }

    [JsonRequired]
    public List<Seen> Interactions { get; set; } = [];

    [JsonRequired]
    public JsonElement Likes { get; set; }

    [JsonRequired]
    public long TotalTipAmount { get; set; }
}

internal sealed class Stored
{
    [JsonRequired]
    public string Id { get; set; } = "";

    [JsonRequired]
    public long Type { get; set; }

    [JsonRequired]
    public string Content { get; set; } = "";

    [JsonRequired]
    public string GroupId { get; set; } = "";

    [JsonRequired]
    public string SenderId { get; set; } = "";

    [JsonRequired]
    public string? InReplyTo { get; set; }

    [JsonRequired, JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonRequired]
    public List<Attached> Attachments { get; set; } = [];

    [JsonRequired]
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

    [JsonRequired]
    public long ContentType { get; set; }

    [JsonRequired]
    public string ContentId { get; set; } = "";

    public int? Pos { get; set; }
}

internal sealed class Seen
{
    public string? GroupId { get; set; }

    [JsonRequired]
    public string UserId { get; set; } = "";

    [JsonRequired, JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset ReadAt { get; set; }

    [JsonRequired, JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset DeliveredAt { get; set; }
}
