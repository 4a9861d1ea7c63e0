using System.Text;

namespace FanslyGenerated.Tests.Json.Suite;

/// <summary>A document, and in the first letter of its name what is right: y accepted, n refused, i either.</summary>
internal sealed record JsonDocumentCase(string Name, byte[] Json)
{
    /// <summary>True where it has to be accepted, false where it has to be refused, null where readers may differ.</summary>
    public bool? IsRight => Name[0] switch { 'y' => true, 'n' => false, _ => null };

    public override string ToString() => $"{Name} {Encoding.Latin1.GetString(Json.AsSpan(0, Math.Min(Json.Length, 60)))}";
}
