using FanslyGenerated.Calls;
using FanslyGenerated.Settings;
using FanslyGenerated.Outcomes;

namespace FanslyGenerated.Tests.Http;

/// <summary>A connection to a stub or a server, and the two requests that the tests send over it.</summary>
internal static class Connections
{
    public const string Key = Canary.Key;

    public static ApiProfile Profile { get; } = new(
        "Test", "x-api-key", "", new RateLimitHeaders("X-Limit", "X-Remaining", "X-Plan", "X-Retry-After"));

    public static ApiRequest Read => Request("Chapters_Get", HttpMethod.Get);

    public static ApiRequest Write => Request("Chapters_Add", HttpMethod.Post);

    /// <summary>Through a caller's HttpClient, watched.</summary>
    public static ApiConnection To(HttpMessageHandler server, TestOptions? options = null)
    {
        options ??= new TestOptions();
        HttpClient client = InvariantHandler.Client(server, options.BaseAddress);
        client.Timeout = Timeout.InfiniteTimeSpan;
        return ApiConnection.Open(Profile, options, client);
    }

    /// <summary>Through an HttpClient of its own; the server watches.</summary>
    public static ApiConnection To(RawServer server, TestOptions? options = null)
    {
        options ??= new TestOptions();
        options.BaseAddress = server.Address;
        server.IsForTheKey = true;
        return ApiConnection.Open(Profile, options, client: null);
    }

    public static ApiRequest Request(string operation, HttpMethod method)
    {
        var request = new ApiRequest(operation, method) { AccountId = "acc" };
        request.AppendPath("/chapters");
        return request;
    }
}
