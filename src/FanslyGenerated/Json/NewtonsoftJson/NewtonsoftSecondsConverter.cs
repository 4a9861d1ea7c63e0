namespace FanslyGenerated.Json.NewtonsoftJson;

internal sealed class NewtonsoftSecondsConverter() : NewtonsoftDurationConverter(TimeUnit.Seconds);
