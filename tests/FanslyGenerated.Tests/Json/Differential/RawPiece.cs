namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Bytes that are written as they are.</summary>
internal sealed class RawPiece(byte[] bytes) : Piece
{
    public override Piece Copy() => this;

    public override void WriteTo(Stream output) => output.Write(bytes);
}
