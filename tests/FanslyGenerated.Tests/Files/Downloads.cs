using FanslyGenerated.Calls;
using FanslyGenerated.Responses;
using FanslyGenerated.Tests.Http;

namespace FanslyGenerated.Tests.Files;

/// <summary>Asks for files as generated code does.</summary>
internal static class Downloads
{
    /// <summary>What the head of a file says.</summary>
    public const string Video = "Content-Type: video/mp4\r\n";

    private static readonly EnvelopeDescriptor s_errors = new(["/status", "/data/status"], ["/ok"], payload: null, ["/message"]);

    public static async Task<FileDownload> DownloadAsync(
        this ApiConnection connection, HttpMethod? method = null, CancellationToken cancellationToken = default)
    {
        ApiRequest request = Connections.Request("Chapters_Download", method ?? HttpMethod.Get);
        request.MediaType = "video/mp4";
        request.Envelope = s_errors;
        return (await connection.SendAsync<FileDownload>(request, cancellationToken)).Require();
    }

    public static async Task<string> ReadTextAsync(this FileDownload file)
        => await new StreamReader(file.Content).ReadToEndAsync();
}
