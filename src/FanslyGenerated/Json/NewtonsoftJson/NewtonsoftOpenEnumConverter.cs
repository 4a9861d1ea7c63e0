using FanslyGenerated.Json.SystemTextJson;
using Newtonsoft.Json;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>The same as <see cref="OpenEnumConverter{TSelf, TValue}"/>, for the other library.</summary>
internal sealed class NewtonsoftOpenEnumConverter<TSelf, TValue> : NewtonsoftValueConverter<TSelf>
    where TSelf : struct, IOpenEnum<TSelf, TValue>
    where TValue : notnull
{
    protected override bool TryRead(JsonReader reader, out TSelf value)
    {
        value = default;

        if (typeof(TValue) == typeof(long) && WireNumber.TryReadInteger(reader, out long integer))
        {
            value = TSelf.Create((TValue)(object)integer);
            return true;
        }

        if (typeof(TValue) == typeof(string)
            && WireNumber.IsNumberOrText(reader.TokenType)
            && WireNumber.TextOf(reader) is string text)
        {
            value = TSelf.Create((TValue)(object)text);
            return true;
        }

        return false;
    }

    protected override void Write(JsonWriter writer, TSelf value)
    {
        if (value.Value is long integer)
        {
            writer.WriteValue(integer);
        }
        else
        {
            writer.WriteValue(value.Text);
        }
    }
}
