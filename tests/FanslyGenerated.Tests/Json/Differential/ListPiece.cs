namespace FanslyGenerated.Tests.Json.Differential;

internal sealed class ListPiece(IEnumerable<Piece> items) : Piece
{
    public List<Piece> Items { get; } = [.. items];

    public override Piece Copy() => new ListPiece(Items.Select(static item => item.Copy()));

    public override void AddTo(List<ObjectPiece> objects, List<ListPiece> lists)
    {
        lists.Add(this);

        foreach (Piece item in Items)
        {
            item.AddTo(objects, lists);
        }
    }

    public override void WriteTo(Stream output)
    {
        output.WriteByte((byte)'[');

        for (int index = 0; index < Items.Count; index++)
        {
            output.Write(index == 0 ? [] : ","u8);
            Items[index].WriteTo(output);
        }

        output.WriteByte((byte)']');
    }
}
