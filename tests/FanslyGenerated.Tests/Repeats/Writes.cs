using FanslyGenerated.Calls;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Tests.Files;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;

namespace FanslyGenerated.Tests.Repeats;

/// <summary>The three shapes of a write: JSON, a form with a file, and no content at all.</summary>
internal static class Writes
{
    public static string[] Kinds => ["JSON", "form", "nothing"];

    public static ApiRequest Of(string kind)
    {
        switch (kind)
        {
            case "JSON":
                ApiRequest request = Connections.Write;
                request.Json = JsonBody.Write(new { text = new string('x', 1000) });
                return request;
            case "form":
                return Uploads.Of(FileUpload.FromBytes(new byte[200_000], "a.mp4"));
            default:
                return Connections.Request("Chapters_Remove", HttpMethod.Delete);
        }
    }

    public static Task<ApiResponse<Chapter>> SendAsync(this ApiConnection connection, string kind)
        => connection.SendAsync<Chapter>(Of(kind), default);
}
