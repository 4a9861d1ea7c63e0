using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Makes the C# value that a caller would write from an example's JSON.</summary>
internal static class ExampleValue
{
    public static object? Of(string json, TypeModel type, Type target)
    {
        Type plain = Nullable.GetUnderlyingType(target) ?? target;

        return type.Kind switch
        {
            _ when json == "null" => null,
            TypeKind.UnixInstant => DateTimeOffset.UnixEpoch + Length(json, type.Unit),
            TypeKind.Duration => Length(json, type.Unit),
            _ => JsonConvert.DeserializeObject(json, plain),
        };
    }

    private static TimeSpan Length(string json, TimeUnit? unit)
    {
        decimal number = decimal.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        decimal ticks = unit is TimeUnit.UnixSeconds or TimeUnit.Seconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMillisecond;
        return TimeSpan.FromTicks((long)(number * ticks));
    }
}
