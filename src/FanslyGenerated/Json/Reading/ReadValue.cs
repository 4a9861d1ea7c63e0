namespace FanslyGenerated.Json.Reading;

/// <summary>Reads the value that the reader stands on, and leaves it on that value's last token.</summary>
internal delegate T ReadValue<out T>(ref ResponseJson json);
