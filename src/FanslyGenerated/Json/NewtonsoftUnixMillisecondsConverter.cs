using FanslyGenerated.Http;

namespace FanslyGenerated.Json;

internal sealed class NewtonsoftUnixMillisecondsConverter() : NewtonsoftInstantConverter(TimeUnit.UnixMilliseconds);
