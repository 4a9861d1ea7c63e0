using System.ComponentModel;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes a duration as a number of seconds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecondsConverter() : DurationConverter(TimeUnit.Seconds);
