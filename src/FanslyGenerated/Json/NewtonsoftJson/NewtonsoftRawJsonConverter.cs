using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>Newtonsoft's readers do not show the text they read, so it is written anew from their tokens; ours shows it.</summary>
internal sealed class NewtonsoftRawJsonConverter : NewtonsoftValueConverter<RawJson>
{
    protected override bool TryRead(JsonReader reader, out RawJson value)
    {
        if (reader is StrictReader strict)
        {
            value = RawJson.Trusted(strict.ReadText());
            return true;
        }

        (DateParseHandling dates, FloatParseHandling floats) = (reader.DateParseHandling, reader.FloatParseHandling);
        JsonText.KeepSpelling(reader);

        value = RawJson.Trusted(JRaw.Create(reader).ToString(System.Globalization.CultureInfo.InvariantCulture));

        (reader.DateParseHandling, reader.FloatParseHandling) = (dates, floats);
        return true;
    }

    protected override void Write(JsonWriter writer, RawJson value)
    {
        // A tree would keep a raw text as one opaque leaf.
        if (writer is JTokenWriter)
        {
            value.Parse().WriteTo(writer);
        }
        else
        {
            writer.WriteRawValue(value.Text);
        }
    }
}
