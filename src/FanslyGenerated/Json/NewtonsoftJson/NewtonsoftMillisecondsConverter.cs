namespace FanslyGenerated.Json.NewtonsoftJson;

internal sealed class NewtonsoftMillisecondsConverter() : NewtonsoftDurationConverter(TimeUnit.Milliseconds);
