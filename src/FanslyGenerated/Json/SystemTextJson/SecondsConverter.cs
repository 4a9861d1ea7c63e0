namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes a duration as a number of seconds.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class SecondsConverter() : DurationConverter(TimeUnit.Seconds);
