using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

internal abstract class NewtonsoftDurationConverter(TimeUnit unit) : NewtonsoftValueConverter<TimeSpan>
{
    protected sealed override bool TryRead(JsonReader reader, out TimeSpan value)
    {
        value = default;
        return WireNumber.TryRead(reader, out decimal number) && WireTime.TryReadDuration(number, unit, out value);
    }

    protected sealed override void Write(JsonWriter writer, TimeSpan value)
        => WireNumber.Write(writer, WireTime.ToNumber(value, unit));
}
