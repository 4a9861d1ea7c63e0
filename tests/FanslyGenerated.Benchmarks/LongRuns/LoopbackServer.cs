using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Benchmarks.LongRuns;

/// <summary>An HTTP server on a free port of this machine, which nothing else can reach.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    public static async Task<LoopbackServer> StartAsync(RequestDelegate response)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));

        // Responses that are held back on purpose are not waited for.
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        WebApplication application = builder.Build();
        application.Run(response);
        await application.StartAsync();
        return new LoopbackServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
