using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>Reads and writes a duration as a number. Newtonsoft makes one for each property, of the unit that its attribute names.</summary>
internal sealed class NewtonsoftDurationConverter : NewtonsoftValueConverter<TimeSpan>
{
    private readonly TimeUnit _unit;

    public NewtonsoftDurationConverter(TimeUnit unit) => _unit = unit;

    protected override bool TryRead(JsonReader reader, out TimeSpan value)
    {
        value = default;
        return WireNumber.TryRead(reader, out decimal number) && WireTime.TryReadDuration(number, _unit, out value);
    }

    protected override void Write(JsonWriter writer, TimeSpan value)
        => WireNumber.Write(writer, WireTime.ToNumber(value, _unit));
}
