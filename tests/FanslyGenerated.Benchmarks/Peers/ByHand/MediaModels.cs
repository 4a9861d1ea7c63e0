using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Benchmarks.Peers.ByHand;

internal sealed class AccountMedium
{
    [JsonRequired]
    public string Id { get; set; } = "";

    public string? AccountId { get; set; }

    [JsonRequired]
    public string MediaId { get; set; } = "";

    public string? PreviewId { get; set; }

    public long? PermissionFlags { get; set; }

    [JsonRequired]
    public long Price { get; set; }

    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? DeletedAt { get; set; }

    public bool? Deleted { get; set; }

    public Permissions? Permissions { get; set; }

    public JsonElement? Bundles { get; set; }

    public JsonElement? Tags { get; set; }

    [JsonRequired]
    public long LikeCount { get; set; }

    public List<Whitelisted>? Whitelist { get; set; }

    [JsonRequired]
    public Medium Media { get; set; } = new();

    [JsonRequired]
    public bool Purchased { get; set; }

    [JsonPropertyName("whitelisted")]
    public bool? IsWhitelisted { get; set; }

    public long? AccountPermissionFlags { get; set; }

    [JsonRequired]
    public bool Access { get; set; }
}

internal sealed class Permissions
{
    [JsonRequired]
    public List<Permission> PermissionFlags { get; set; } = [];

    [JsonRequired]
    public Allowed AccountPermissionFlags { get; set; } = new();
}

internal sealed class Permission
{
    [JsonRequired]
    public string Id { get; set; } = "";

    [JsonRequired]
    public long Type { get; set; }

    [JsonRequired]
    public long Price { get; set; }

    [JsonRequired]
    public long Flags { get; set; }

    [JsonRequired]
    public string Metadata { get; set; } = "";

    [JsonRequired]
    public long VerificationFlags { get; set; }

    [JsonRequired]
    public string VerificationMetadata { get; set; } = "";
}

internal sealed class Allowed
{
    [JsonRequired]
    public long Flags { get; set; }

    [JsonRequired]
    public string Metadata { get; set; } = "";
}

internal sealed class Whitelisted
{
    [JsonRequired]
    public string AccountId { get; set; } = "";

    [JsonRequired]
    public long PermissionFlags { get; set; }
}

internal sealed class Medium
{
    [JsonRequired]
    public string Id { get; set; } = "";

    [JsonRequired]
    public long Type { get; set; }

    public long? Status { get; set; }

    public string? AccountId { get; set; }

    [JsonRequired]
    public string Mimetype { get; set; } = "";

    public long? Flags { get; set; }

    [JsonRequired]
    public string Filename { get; set; } = "";

    public string? Location { get; set; }

    [JsonRequired]
    public int Width { get; set; }

    [JsonRequired]
    public int Height { get; set; }

    public string? Metadata { get; set; }

    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    [JsonRequired]
    public List<Variant> Variants { get; set; } = [];

    public JsonElement? VariantHash { get; set; }

    [JsonRequired]
    public List<Place> Locations { get; set; } = [];
}

internal sealed class Variant
{
    [JsonRequired]
    public string Id { get; set; } = "";

    [JsonRequired]
    public long Type { get; set; }

    public long? Status { get; set; }

    [JsonRequired]
    public string Mimetype { get; set; } = "";

    public long? Flags { get; set; }

    public string? Filename { get; set; }

    public string? Location { get; set; }

    [JsonRequired]
    public int Width { get; set; }

    [JsonRequired]
    public int Height { get; set; }

    public string? Metadata { get; set; }

    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    [JsonRequired]
    public List<Place> Locations { get; set; } = [];
}

internal sealed class Place
{
    [JsonRequired]
    public string LocationId { get; set; } = "";

    [JsonRequired]
    public string Location { get; set; } = "";
}
