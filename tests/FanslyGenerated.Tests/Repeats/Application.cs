using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace FanslyGenerated.Tests.Repeats;

/// <summary>An application that registers a client, and puts handlers around its HttpClient as applications do.</summary>
internal sealed class Application : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    public Application(Action<IServiceCollection>? defaults = null, Action<IHttpClientBuilder>? client = null)
    {
        var services = new ServiceCollection();
        defaults?.Invoke(services);
        IHttpClientBuilder builder = services.AddFanslyClient(
            options => (options.ApiKey, options.BaseAddress) = (Canary.Key, new Uri("http://127.0.0.1")));
        client?.Invoke(builder);
        _provider = services.BuildServiceProvider();
        Client = _provider.GetRequiredService<IHttpClientFactory>().CreateClient("FanslyClient");
    }

    public HttpClient Client { get; }

    /// <summary>As new projects are set up for the cloud: all clients get it.</summary>
    public static Application WithResilienceByDefault(TimeSpan? attempt = null)
        => new(services => services.ConfigureHttpClientDefaults(
            http => http.AddStandardResilienceHandler(options => Hasten(options, attempt ?? TimeSpan.FromSeconds(10)))));

    /// <summary>To this client alone, by what the registration returns.</summary>
    public static Application WithResilienceOnIt(TimeSpan? attempt = null)
        => new(client: http => http.AddStandardResilienceHandler(options => Hasten(options, attempt ?? TimeSpan.FromSeconds(10))));

    /// <summary>A connection to a server through the HttpClient of the registered client.</summary>
    public ApiConnection To(RawServer server, TestOptions? options = null)
    {
        options ??= new TestOptions();
        options.BaseAddress = server.Address;
        server.IsForTheKey = true;
        return ApiConnection.Open(Connections.Profile, options, Client);
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    private static void Hasten(HttpStandardResilienceOptions options, TimeSpan attempt)
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.AttemptTimeout.Timeout = attempt;
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(1);

        // The tests fail more often than a server may.
        options.CircuitBreaker.MinimumThroughput = int.MaxValue;
    }
}
