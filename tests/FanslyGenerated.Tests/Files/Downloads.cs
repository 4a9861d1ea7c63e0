using FanslyGenerated.Envelopes;
using FanslyGenerated.Http;
using FanslyGenerated.Tests.Http;

namespace FanslyGenerated.Tests.Files;

/// <summary>Asks for files as generated code does.</summary>
internal static class Downloads
{
    private static readonly ErrorAnswer s_errors = new(["/status", "/data/status"], ["/message"]);

    public static async Task<FileDownload> DownloadAsync(
        this ApiConnection connection, HttpMethod? method = null, CancellationToken cancellationToken = default)
    {
        ApiRequest request = Connections.Request("Chapters_Download", method ?? HttpMethod.Get);
        request.MediaType = "video/mp4";
        return s_errors.RequireFile(await connection.SendAsync<FileDownload>(request, cancellationToken), ["/ok"]);
    }

    public static async Task<string> ReadTextAsync(this FileDownload file)
        => await new StreamReader(file.Content).ReadToEndAsync();
}
