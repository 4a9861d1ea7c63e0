using System.Globalization;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Json.SystemTextJson;

namespace FanslyGenerated;

/// <summary>
/// An amount of money as the API sends it. Its unit is disputed among the sources, so there is no conversion:
/// it cannot be assigned to a price in dollars by mistake.
/// </summary>
/// <param name="Value">The number as the API sends it.</param>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftRawAmountConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(RawAmountConverter))]
public readonly record struct RawAmount(long Value)
{
    /// <summary>The number alone.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
