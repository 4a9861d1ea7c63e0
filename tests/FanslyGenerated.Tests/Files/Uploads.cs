using System.Text;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;

namespace FanslyGenerated.Tests.Files;

/// <summary>The request that sends a file, whose name and content must show up nowhere.</summary>
internal static class Uploads
{
    public const string FileName = Canary.Text + ".mp4";

    public static FileUpload Bytes => FileUpload.FromBytes(Encoding.UTF8.GetBytes(Canary.Text), FileName);

    public static ApiRequest Of(FileUpload file)
    {
        ApiRequest request = Connections.Request("Chapters_Illustrate", HttpMethod.Post);
        request.FormWriter = form =>
        {
            form.Add("picture", file);
            form.Add("title", "A title");
        };
        return request;
    }

    public static Task<ApiResponse<Chapter>> SendAsync(
        this ApiConnection connection, FileUpload file, CancellationToken cancellationToken = default)
        => connection.SendAsync<Chapter>(Of(file), cancellationToken);

    /// <summary>Of a stream that cannot seek, opened anew each time.</summary>
    public static FileUpload Opened(Func<TestStream> open) => new(_ => ValueTask.FromResult<Stream>(open()), FileName);
}
