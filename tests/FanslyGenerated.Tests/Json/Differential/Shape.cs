namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>What kind of JSON a value is read from.</summary>
internal enum Shape
{
    Raw,
    List,
    Text,
    Boolean,
    Instant,
    Word,
    Number,
    Object,
}
