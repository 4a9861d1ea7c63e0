using System.ComponentModel;

namespace FanslyGenerated.Json.SystemTextJson;

/// <summary>Reads and writes an instant in milliseconds since 1970, with 0 for one that has not come yet.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixMillisecondsOrZeroConverter() : InstantOrZeroConverter(new UnixMillisecondsConverter());
