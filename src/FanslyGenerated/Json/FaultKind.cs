namespace FanslyGenerated.Json;

/// <summary>The ways in which a response can break its contract.</summary>
internal enum FaultKind
{
    /// <summary>A required field is not there.</summary>
    Missing,

    /// <summary>Null stands where a value has to be.</summary>
    Null,

    /// <summary>A value is of another type.</summary>
    WrongType,

    /// <summary>An integer has a fraction.</summary>
    Fraction,

    /// <summary>A number or a time is none that the field can hold.</summary>
    OutOfRange,

    /// <summary>A field that the spec declares stands twice in one object.</summary>
    Duplicate,

    /// <summary>A text that identifies something is not valid Unicode.</summary>
    InvalidText,

    /// <summary>Arrays and objects are nested deeper than 64.</summary>
    TooDeep,

    /// <summary>Something follows behind the response's end.</summary>
    Trailing,

    /// <summary>The response stops before its end.</summary>
    Truncated,

    /// <summary>The response is not JSON.</summary>
    Malformed,
}
