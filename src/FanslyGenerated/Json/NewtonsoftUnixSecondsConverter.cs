using FanslyGenerated.Http;

namespace FanslyGenerated.Json;

internal sealed class NewtonsoftUnixSecondsConverter() : NewtonsoftInstantConverter(TimeUnit.UnixSeconds);
