namespace FanslyGenerated.Json.NewtonsoftJson;

internal sealed class NewtonsoftUnixSecondsConverter() : NewtonsoftInstantConverter(TimeUnit.UnixSeconds);
