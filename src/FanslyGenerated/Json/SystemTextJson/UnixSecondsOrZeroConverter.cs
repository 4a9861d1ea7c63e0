namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes an instant in seconds since 1970, with 0 for one that has not come yet.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class UnixSecondsOrZeroConverter() : InstantOrZeroConverter(new UnixSecondsConverter());
