using FanslyGenerated.Http;

namespace FanslyGenerated.Json;

internal sealed class NewtonsoftSecondsConverter() : NewtonsoftDurationConverter(TimeUnit.Seconds);
