using Newtonsoft.Json;

namespace FanslyGenerated.Json;

/// <summary>
/// Writes JSON that is nested no deeper than 64. Newtonsoft's trees write themselves by recursion, and one that is deep enough
/// would end the process.
/// </summary>
internal sealed class BoundedWriter : JsonTextWriter
{
    private const int MostDepth = 64;

    private int _depth;

    public BoundedWriter(TextWriter text)
        : base(text)
    {
        // What is not a number is not made a text on the way: it stays what no JSON has, and is refused.
        FloatFormatHandling = FloatFormatHandling.Symbol;
    }

    public override void WriteStartObject()
    {
        Deepen();
        base.WriteStartObject();
    }

    public override void WriteStartArray()
    {
        Deepen();
        base.WriteStartArray();
    }

    protected override void WriteEnd(JsonToken token)
    {
        _depth--;
        base.WriteEnd(token);
    }

    private void Deepen()
    {
        if (++_depth > MostDepth)
        {
            throw new JsonWriterException("The JSON is nested too deep.");
        }
    }
}
