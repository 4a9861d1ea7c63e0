using System.Text;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>An object, in which a name may stand more than once.</summary>
internal sealed class ObjectPiece(IEnumerable<FieldPiece> fields) : Piece
{
    public List<FieldPiece> Fields { get; } = [.. fields];

    public override Piece Copy() => new ObjectPiece(Fields.Select(static field => field with { Value = field.Value.Copy() }));

    public override void AddTo(List<ObjectPiece> objects, List<ListPiece> lists)
    {
        objects.Add(this);

        foreach (FieldPiece field in Fields)
        {
            field.Value.AddTo(objects, lists);
        }
    }

    public override void WriteTo(Stream output)
    {
        output.WriteByte((byte)'{');

        for (int index = 0; index < Fields.Count; index++)
        {
            output.Write(index == 0 ? "\""u8 : ",\""u8);
            output.Write(Encoding.UTF8.GetBytes(Fields[index].Name));
            output.Write("\":"u8);
            Fields[index].Value.WriteTo(output);
        }

        output.WriteByte((byte)'}');
    }
}

/// <summary>A field, by its name as it is spelt between the quotation marks.</summary>
internal sealed record FieldPiece(string Name, Piece Value);
