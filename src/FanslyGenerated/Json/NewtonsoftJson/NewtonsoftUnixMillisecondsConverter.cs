namespace FanslyGenerated.Json.NewtonsoftJson;

internal sealed class NewtonsoftUnixMillisecondsConverter() : NewtonsoftInstantConverter(TimeUnit.UnixMilliseconds);
