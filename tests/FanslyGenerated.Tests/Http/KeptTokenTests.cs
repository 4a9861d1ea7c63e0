using System.Runtime.CompilerServices;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Files;
using FanslyGenerated.Tests.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

/// <summary>Callers' code that keeps the token it was given, and hangs things on it.</summary>
[HoldsInvariants]
public sealed class KeptTokenTests
{
    private readonly List<CancellationToken> _kept = [];
    private readonly List<WeakReference> _hung = [];
    private bool _isKeeping = true;

    [Theory]
    [InlineData("key function")]
    [InlineData("limiter")]
    [InlineData("handler")]
    [InlineData("connecting")]
    [InlineData("file")]
    public async Task F121_A_token_of_a_call_that_succeeded_is_never_cancelled_by_another(string code)
    {
        await using var server = new RawServer(async exchange =>
        {
            if (_isKeeping)
            {
                await exchange.RespondAsync("{}");
            }
            else
            {
                await exchange.StallAsync();
            }
        });
        using ApiConnection connection = Open(code, server, TimeSpan.FromMinutes(1));
        using ApiConnection hasty = Open(code, server, TimeSpan.FromMilliseconds(50));

        for (int call = 0; call < 4; call++)
        {
            await SendAsync(connection, code);
        }

        _kept.Should().NotBeEmpty();
        _isKeeping = false;

        // Through another client: a source that is used again is used by whatever call comes next on its thread.
        for (int call = 0; call < 4; call++)
        {
            await hasty.Invoking(overdue => SendAsync(overdue, code)).Should().ThrowAsync<ApiTransportException>();
        }

        _kept.Should().NotContain(token => token.IsCancellationRequested);
    }

    [Theory]
    [InlineData("key function")]
    [InlineData("limiter")]
    [InlineData("handler")]
    [InlineData("connecting")]
    [InlineData("file")]
    public async Task F121_What_is_hung_on_a_token_goes_with_its_call_and_not_with_the_client(string code)
    {
        await using var server = new RawServer(static exchange => exchange.RespondAsync("{}"));
        using ApiConnection connection = Open(code, server, Timeout.InfiniteTimeSpan);

        WeakReference[] hung = await HangAsync(connection, code);

        for (int round = 0; round < 20 && hung.Any(static any => any.IsAlive); round++)
        {
            // The last call's may still stand on a stack or in a pooled object.
            await SendAsync(connection, code);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        hung.Count(static any => any.IsAlive).Should().BeLessThan(2);
    }

    /// <summary>In a method of its own, which keeps nothing alive once it has returned.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference[]> HangAsync(ApiConnection connection, string code)
    {
        for (int call = 0; call < 8; call++)
        {
            await SendAsync(connection, code);
        }

        _isKeeping = false;
        _kept.Clear();
        return [.. _hung];
    }

    private void Keep(CancellationToken token)
    {
        if (_isKeeping)
        {
            _kept.Add(token);
            var thing = new object();
            token.Register(static _ => { }, thing);
            _hung.Add(new WeakReference(thing));
        }
    }

    private Task<ApiResponse<Chapter>> SendAsync(ApiConnection connection, string code)
        => code == "file"
            ? connection.SendAsync(new FileUpload(
                token =>
                {
                    Keep(token);
                    return new(new MemoryStream([1]));
                },
                "clip.mp4"))
            : connection.SendAsync<Chapter>(Connections.Read, default);

    private ApiConnection Open(string code, RawServer server, TimeSpan timeout)
    {
        var options = new TestOptions
        {
            AttemptTimeout = timeout,
            SilenceTimeout = timeout,
            TotalTimeout = timeout == Timeout.InfiniteTimeSpan ? timeout : TimeSpan.FromMinutes(1),
        };

        switch (code)
        {
            case "key function":
                options.ApiKey = null;
                options.ApiKeyProvider = token =>
                {
                    Keep(token);
                    return new(Canary.Key);
                };
                return Connections.To(server, options);

            case "limiter":
                options.RateLimiter = new TestLimiter(token =>
                {
                    Keep(token);
                    return new(new TestLease());
                });
                return Connections.To(server, options);

            case "file":
                return Connections.To(server, options);

            default:
                options.BaseAddress = server.Address;
                server.IsForTheKey = true;
                var handler = options.CreateSocketsHandler();

                if (code == "connecting")
                {
                    handler.PooledConnectionLifetime = TimeSpan.Zero;
                    handler.ConnectCallback = async (context, token) =>
                    {
                        Keep(token);
                        var client = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                        await client.ConnectAsync(context.DnsEndPoint, token);
                        return new System.Net.Sockets.NetworkStream(client, ownsSocket: true);
                    };
                }

                var sender = new HttpMessageInvoker(handler);
                var keeper = new MemoryServer((request, token) =>
                {
                    Keep(token);
                    return sender.SendAsync(request, token);
                }) { LeavesBodies = true };
                return Connections.To(code == "handler" ? keeper : handler, options);
        }
    }
}
