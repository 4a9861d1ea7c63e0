using System.Text;
using System.Text.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>A part of a JSON document that can be changed into anything, also into what no JSON library would write.</summary>
internal abstract class Piece
{
    public static Piece Parse(JsonElement element)
        => element.ValueKind switch
        {
            JsonValueKind.Object => new ObjectPiece(element.EnumerateObject()
                .Select(property => new FieldPiece(property.Name, Parse(property.Value)))),
            JsonValueKind.Array => new ListPiece(element.EnumerateArray().Select(Parse)),
            _ => new RawPiece(Encoding.UTF8.GetBytes(element.GetRawText())),
        };

    public abstract Piece Copy();

    public abstract void WriteTo(Stream output);

    /// <summary>Adds this piece and all pieces in it to those that it is one of.</summary>
    public virtual void AddTo(List<ObjectPiece> objects, List<ListPiece> lists)
    {
    }

    public byte[] ToBytes()
    {
        using var output = new MemoryStream();
        WriteTo(output);
        return output.ToArray();
    }
}
