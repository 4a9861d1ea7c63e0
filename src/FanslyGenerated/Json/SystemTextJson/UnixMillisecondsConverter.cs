namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes an instant as the number of milliseconds since 1970, fractions included.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class UnixMillisecondsConverter() : InstantConverter(TimeUnit.UnixMilliseconds);
