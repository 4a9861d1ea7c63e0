/// <summary>Counts what was called and what came back as documented.</summary>
internal sealed class DocumentedCheck
{
    public int Operations { get; private set; }

    public int Values { get; private set; }

    public void Called(string operation)
    {
        Operations++;
        Console.WriteLine(operation);
    }

    public static async Task<string> ReadAsync(FanslyGenerated.FileDownload file)
    {
        await using (file)
        {
            using var bytes = new MemoryStream();
            await file.Content.CopyToAsync(bytes);
            return Convert.ToBase64String(bytes.ToArray());
        }
    }

    public void Same<T>(string place, T actual, T documented)
    {
        Values++;

        if (!EqualityComparer<T>.Default.Equals(actual, documented))
        {
            throw new InvalidOperationException($"{place} is {actual} and is documented as {documented}.");
        }
    }
}
