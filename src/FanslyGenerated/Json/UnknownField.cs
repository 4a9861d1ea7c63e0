using System.Buffers;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Json;

/// <summary>One field's value: an element as it was read, until a caller asks for a token.</summary>
internal sealed class UnknownField
{
    private readonly JsonElement _element;
    private JToken? _token;

    public UnknownField(JToken? token) => _token = token ?? JValue.CreateNull();

    public UnknownField(JsonElement element) => _element = element;

    /// <summary>
    /// A token can be changed by any code that holds it, so from here on it is the truth; and two threads
    /// that ask at the same time get the same one.
    /// </summary>
    public JToken Token
        => _token
        ?? Interlocked.CompareExchange(ref _token, JsonText.ToToken(_element), null)
        ?? _token;

    public JsonElement Element => _token is null ? _element : JsonText.ToElement(_token);

    /// <summary>Writes the value, and says what is wrong with it, or null.</summary>
    public JsonFlaw? Write(IBufferWriter<byte> output)
    {
        try
        {
            return JsonCopy.Write(
                Encoding.UTF8.GetBytes(_token is null ? _element.GetRawText() : TokenText.Of(_token)), output);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // An element of nothing or of a document that was disposed, a token that no JSON can be made of, or one that
            // is changed meanwhile: each reports it in its own way.
            return JsonFlaw.NoJson;
        }
    }
}
