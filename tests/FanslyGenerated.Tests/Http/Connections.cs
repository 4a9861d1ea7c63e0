using FanslyGenerated.Http;

namespace FanslyGenerated.Tests.Http;

/// <summary>A connection to a stub, and the two requests that the tests send over it.</summary>
internal static class Connections
{
    public const string Key = "canary-key";

    public static ApiProfile Profile { get; } = new(
        "Test", "x-api-key", "", new RateLimitHeaders("X-Limit", "X-Remaining", "X-Plan", "X-Retry-After"));

    public static ApiRequest Read => Request("Chapters_Get", HttpMethod.Get);

    public static ApiRequest Write => Request("Chapters_Add", HttpMethod.Post);

    public static ApiConnection To(HttpMessageHandler server, TestOptions? options = null)
        => ApiConnection.Open(Profile, options ?? new TestOptions(), new HttpClient(server));

    private static ApiRequest Request(string operation, HttpMethod method)
    {
        var request = new ApiRequest(operation, method) { AccountId = "acc" };
        request.AppendPath("/chapters");
        return request;
    }
}
