using System.ComponentModel;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes a duration as a number of milliseconds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MillisecondsConverter() : DurationConverter(TimeUnit.Milliseconds);
