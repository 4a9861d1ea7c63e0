using System.Globalization;
using System.Text;

namespace FanslyGenerated.Tests.Wire;

/// <summary>Reads one request after the other from a connection.</summary>
internal sealed class RawReader(Stream stream)
{
    private readonly List<byte> _pending = [];

    /// <summary>Null where the client has hung up.</summary>
    public async Task<RawRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        int end;

        while ((end = IndexOfHeadEnd()) < 0)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        string head = Take(end + 4);
        string? length = new RawRequest(head, "").Header("Content-Length");
        int wanted = length is null ? 0 : int.Parse(length, CultureInfo.InvariantCulture);

        while (_pending.Count < wanted)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        return new RawRequest(head, Take(wanted));
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        byte[] block = new byte[4096];
        int count = await stream.ReadAsync(block, cancellationToken);
        _pending.AddRange(block.AsSpan(0, count));
        return count > 0;
    }

    private int IndexOfHeadEnd() => Encoding.Latin1.GetString([.. _pending]).IndexOf("\r\n\r\n", StringComparison.Ordinal);

    private string Take(int count)
    {
        string text = Encoding.UTF8.GetString([.. _pending.Take(count)]);
        _pending.RemoveRange(0, count);
        return text;
    }
}
