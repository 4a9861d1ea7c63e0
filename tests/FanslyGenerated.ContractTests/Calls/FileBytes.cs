namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Reads files that are returned.</summary>
internal static class FileBytes
{
    public static async Task<byte[]> ReadAsync(this FileDownload file)
    {
        await using (file)
        {
            using var bytes = new MemoryStream();
            await file.Content.CopyToAsync(bytes);
            return bytes.ToArray();
        }
    }
}
