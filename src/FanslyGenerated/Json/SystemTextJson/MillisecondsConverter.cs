namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes a duration as a number of milliseconds.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class MillisecondsConverter() : DurationConverter(TimeUnit.Milliseconds);
