using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>Reads and writes an instant as a number. Newtonsoft makes one for each property, of the unit that its attribute names.</summary>
internal sealed class NewtonsoftInstantConverter : NewtonsoftValueConverter<DateTimeOffset>
{
    private readonly TimeUnit _unit;

    public NewtonsoftInstantConverter(TimeUnit unit) => _unit = unit;

    protected override bool TryRead(JsonReader reader, out DateTimeOffset value)
    {
        value = default;
        return WireNumber.TryRead(reader, out decimal number) && WireTime.TryReadInstant(number, _unit, out value);
    }

    protected override void Write(JsonWriter writer, DateTimeOffset value)
        => WireNumber.Write(writer, WireTime.ToNumber(value, _unit));
}
