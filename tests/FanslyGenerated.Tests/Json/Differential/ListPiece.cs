namespace FanslyGenerated.Tests.Json.Differential;

internal sealed class ListPiece(IEnumerable<Piece> items) : Piece
{
    public List<Piece> Items { get; } = [.. items];

    public override Piece Copy() => new ListPiece(Items.Select(static item => item.Copy()));

    public override IEnumerable<Piece> Tree() => Items.SelectMany(static item => item.Tree()).Prepend(this);

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
