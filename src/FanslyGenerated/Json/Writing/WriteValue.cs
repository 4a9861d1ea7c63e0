namespace FanslyGenerated.Json.Writing;

/// <summary>Writes a value at the end of what has been written.</summary>
internal delegate void WriteValue<in T>(ref RequestJson json, T value);
