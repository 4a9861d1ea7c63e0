using System.Globalization;
using System.Text;

namespace FanslyGenerated.TestKit;

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
        var request = new RawRequest(head, "");

        if (request.Header("Transfer-Encoding") == "chunked")
        {
            return await TakeChunksAsync(cancellationToken) is { } chunks ? new RawRequest(head, chunks) : null;
        }

        string? length = request.Header("Content-Length");
        int wanted = length is null ? 0 : int.Parse(length, CultureInfo.InvariantCulture);
        return await HasAsync(wanted, cancellationToken) ? new RawRequest(head, Take(wanted)) : null;
    }

    private async Task<string?> TakeChunksAsync(CancellationToken cancellationToken)
    {
        string body = "";

        while (true)
        {
            int end;

            while ((end = Text().IndexOf("\r\n", StringComparison.Ordinal)) < 0)
            {
                if (!await FillAsync(cancellationToken))
                {
                    return null;
                }
            }

            int wanted = int.Parse(Take(end + 2), NumberStyles.HexNumber | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);

            if (!await HasAsync(wanted + 2, cancellationToken))
            {
                return null;
            }

            body += Take(wanted);
            Take(2);

            if (wanted == 0)
            {
                return body;
            }
        }
    }

    private async Task<bool> HasAsync(int wanted, CancellationToken cancellationToken)
    {
        while (_pending.Count < wanted)
        {
            if (!await FillAsync(cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        byte[] block = new byte[4096];
        int count = await stream.ReadAsync(block, cancellationToken);
        _pending.AddRange(block.AsSpan(0, count));
        return count > 0;
    }

    private int IndexOfHeadEnd() => Text().IndexOf("\r\n\r\n", StringComparison.Ordinal);

    private string Text() => Encoding.Latin1.GetString([.. _pending]);

    private string Take(int count)
    {
        string text = Encoding.UTF8.GetString([.. _pending.Take(count)]);
        _pending.RemoveRange(0, count);
        return text;
    }
}
