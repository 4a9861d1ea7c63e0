
namespace FanslyGenerated.Tests.Http;

/// <summary>Options of an API that exists in tests alone. Nothing is tried again unless a test asks for it.</summary>
internal sealed class TestOptions : ApiClientOptions
{
    public TestOptions()
        : base(new Uri("https://api.example/base/"))
    {
        ApiKey = Canary.Key;
        MaxRetries = 0;
        LoggerFactory = CheckedLog.Instance;
    }

    /// <summary>The handler that sends, within what guards it, to change its settings.</summary>
    public SocketsHttpHandler CreateSocketsHandler() => (SocketsHttpHandler)((DelegatingHandler)CreateHandler()).InnerHandler!;

    /// <summary>With the retries that a client starts with, and a clock that does not wait for them.</summary>
    public static TestOptions Retrying() => new() { MaxRetries = 3, TimeProvider = new SkippingClock() };
}
