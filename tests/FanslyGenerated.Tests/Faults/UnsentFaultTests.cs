using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Requests that never reach a server.</summary>
[HoldsInvariants]
public sealed class UnsentFaultTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task F01_A_host_without_an_address_is_tried_again_whatever_the_method(string method)
    {
        var options = new TestOptions { BaseAddress = new Uri("https://nowhere.invalid"), MaxRetries = 2 };

        (ApiTransportException fault, int attempts) = await FailAsync(options, method);

        fault.Kind.Should().Be(ApiTransportErrorKind.NameResolution);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        attempts.Should().Be(3);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task F02_A_refused_connection_is_tried_again_whatever_the_method(string method)
    {
        var options = new TestOptions { BaseAddress = RawServer.Nowhere(), MaxRetries = 2 };

        (ApiTransportException fault, int attempts) = await FailAsync(options, method);

        fault.Kind.Should().Be(ApiTransportErrorKind.Connect);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        attempts.Should().Be(3);
    }

    [Fact]
    public async Task F03_A_server_that_cannot_prove_who_it_is_gets_nothing_and_is_not_asked_again()
    {
        int requests = 0;
        await using WebApplication server = await StartAsync(SelfSigned(), () => requests++);
        var options = new TestOptions { BaseAddress = new Uri(server.Urls.Single()), MaxRetries = 2 };

        (ApiTransportException fault, int attempts) = await FailAsync(options, "POST");

        fault.Kind.Should().Be(ApiTransportErrorKind.Tls);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        attempts.Should().Be(1);
        requests.Should().Be(0);
    }

    private static async Task<(ApiTransportException Fault, int Attempts)> FailAsync(TestOptions options, string method)
    {
        options.TimeProvider = new SkippingClock();
        var handler = options.CreateSocketsHandler();
        handler.UseProxy = false;
        using var invoker = new HttpMessageInvoker(handler);
        var counter = new MemoryServer(invoker.SendAsync) { LeavesBodies = true };
        ApiRequest request = Connections.Request("Chapters_Any", new HttpMethod(method));

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(counter, options).SendAsync<Chapter>(request, default));
        return (fault, counter.Requests.Count);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static async Task<WebApplication> StartAsync(X509Certificate2 certificate, Action asked)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        WebApplication server = builder.Build();
        server.Run(context =>
        {
            asked();
            return context.Response.WriteAsync("{}");
        });
        await server.StartAsync();
        return server;
    }
}
