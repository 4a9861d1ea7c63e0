using FanslyGenerated.Http;

namespace FanslyGenerated.Json;

internal sealed class NewtonsoftMillisecondsConverter() : NewtonsoftDurationConverter(TimeUnit.Milliseconds);
