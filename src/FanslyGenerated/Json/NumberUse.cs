namespace FanslyGenerated.Json;

/// <summary>What a number in JSON is read for.</summary>
internal enum NumberUse
{
    /// <summary>Not stated yet.</summary>
    Any,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal.</summary>
    Decimal,

    /// <summary>The nearest double.</summary>
    Double,

    /// <summary>Its characters.</summary>
    Text,
}
