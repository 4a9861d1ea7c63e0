using FanslyGenerated.Json;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Json.SystemTextJson;
using Newtonsoft.Json;
using Stj = System.Text.Json.Serialization;

namespace FanslyGenerated.Tests.Json;

/// <summary>A model as the generated ones look, with one property of each kind.</summary>
public sealed class Chapter
{
    [JsonProperty("id")]
    [Stj.JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonProperty("createdAt")]
    [Stj.JsonPropertyName("createdAt")]
    [JsonConverter(typeof(NewtonsoftInstantConverter), TimeUnit.UnixSeconds)]
    [Stj.JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset CreatedAt { get; init; }

    [JsonProperty("seenAt", NullValueHandling = NullValueHandling.Ignore)]
    [Stj.JsonPropertyName("seenAt")]
    [Stj.JsonIgnore(Condition = Stj.JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(NewtonsoftInstantConverter), TimeUnit.UnixMilliseconds)]
    [Stj.JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? SeenAt { get; init; }

    [JsonProperty("cooldown", NullValueHandling = NullValueHandling.Ignore)]
    [Stj.JsonPropertyName("cooldown")]
    [Stj.JsonIgnore(Condition = Stj.JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(NewtonsoftDurationConverter), TimeUnit.Seconds)]
    [Stj.JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Cooldown { get; init; }

    [JsonProperty("watched")]
    [Stj.JsonPropertyName("watched")]
    [JsonConverter(typeof(NewtonsoftDurationConverter), TimeUnit.Milliseconds)]
    [Stj.JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan Watched { get; init; }

    [JsonIgnore]
    [Stj.JsonPropertyName("readAt")]
    [Stj.JsonConverter(typeof(UnixSecondsOrZeroConverter))]
    public DateTimeOffset? ReadAt { get; init; }

    [JsonProperty("access", NullValueHandling = NullValueHandling.Ignore)]
    [Stj.JsonPropertyName("access")]
    [Stj.JsonIgnore(Condition = Stj.JsonIgnoreCondition.WhenWritingNull)]
    public Access? Access { get; init; }

    [JsonProperty("level")]
    [Stj.JsonPropertyName("level")]
    public Level Level { get; init; }

    [JsonProperty("price", NullValueHandling = NullValueHandling.Ignore)]
    [Stj.JsonPropertyName("price")]
    [Stj.JsonIgnore(Condition = Stj.JsonIgnoreCondition.WhenWritingNull)]
    public RawAmount? Price { get; init; }

    [JsonProperty("tips")]
    [Stj.JsonPropertyName("tips")]
    public RawJson Tips { get; init; }

    [JsonProperty("extra", NullValueHandling = NullValueHandling.Ignore)]
    [Stj.JsonPropertyName("extra")]
    [Stj.JsonIgnore(Condition = Stj.JsonIgnoreCondition.WhenWritingNull)]
    public RawJson? Extra { get; init; }

    [JsonProperty("next", NullValueHandling = NullValueHandling.Ignore)]
    [Stj.JsonPropertyName("next")]
    [Stj.JsonIgnore(Condition = Stj.JsonIgnoreCondition.WhenWritingNull)]
    public Chapter? Next { get; init; }

    [JsonExtensionData]
    [Stj.JsonExtensionData]
    public UnknownFields AdditionalProperties { get => field ??= []; set; }

    [JsonProperty("readAt")]
    [JsonConverter(typeof(NewtonsoftInstantConverter), TimeUnit.UnixSeconds)]
    private DateTimeOffset ReadAtOnTheWire
    {
        get => ReadAt ?? DateTimeOffset.UnixEpoch;
        init => ReadAt = value == DateTimeOffset.UnixEpoch ? null : value;
    }
}
