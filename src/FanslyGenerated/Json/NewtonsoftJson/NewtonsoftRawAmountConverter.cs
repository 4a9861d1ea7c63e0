using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

internal sealed class NewtonsoftRawAmountConverter : NewtonsoftValueConverter<RawAmount>
{
    protected override bool TryRead(JsonReader reader, out RawAmount value)
    {
        bool isAmount = WireNumber.TryReadInteger(reader, out long number);

        value = new RawAmount(number);
        return isAmount;
    }

    protected override void Write(JsonWriter writer, RawAmount value) => writer.WriteValue(value.Value);
}
