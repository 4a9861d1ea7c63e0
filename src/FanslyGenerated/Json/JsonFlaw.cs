namespace FanslyGenerated.Json;

/// <summary>What keeps a value out of a request.</summary>
internal enum JsonFlaw
{
    /// <summary>It is not one value of JSON, or one that is nested deeper than 64.</summary>
    NoJson,

    /// <summary>A text in it holds half of a surrogate pair, or bytes that are no text.</summary>
    NoText,
}
