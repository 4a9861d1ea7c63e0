namespace FanslyGenerated.Http;

/// <summary>Reads an answer into memory, up to a limit that counts what is left after decompression.</summary>
internal static class BoundedBody
{
    private const int BlockSize = 16 * 1024;

    /// <summary>At most one byte more than the limit, which says that there was more.</summary>
    public static async Task<MemoryStream> ReadAsync(
        HttpContent content,
        int limit,
        CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        Stream source = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] block = new byte[BlockSize];

        while (body.Length <= limit)
        {
            int wanted = (int)Math.Min(block.Length, limit + 1L - body.Length);
            int count = await source.ReadAsync(block.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            body.Write(block, 0, count);
        }

        body.Position = 0;
        return body;
    }
}
