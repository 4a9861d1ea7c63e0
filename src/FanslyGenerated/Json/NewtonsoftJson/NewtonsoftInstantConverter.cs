using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

internal abstract class NewtonsoftInstantConverter(TimeUnit unit) : NewtonsoftValueConverter<DateTimeOffset>
{
    protected sealed override bool TryRead(JsonReader reader, out DateTimeOffset value)
    {
        value = default;
        return WireNumber.TryRead(reader, out decimal number) && WireTime.TryReadInstant(number, unit, out value);
    }

    protected sealed override void Write(JsonWriter writer, DateTimeOffset value)
        => WireNumber.Write(writer, WireTime.ToNumber(value, unit));
}
