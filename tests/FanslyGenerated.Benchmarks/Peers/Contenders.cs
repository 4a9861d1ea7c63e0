using FanslyGenerated.Benchmarks.Calls;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Floor;
using FanslyGenerated.Benchmarks.Peers.Kiota;
using FanslyGenerated.Benchmarks.Peers.Refit;
using Microsoft.Kiota.Http.HttpClientLibrary;
using NSwagNewtonsoft = FanslyGenerated.Benchmarks.Peers.NSwag.WithNewtonsoft;
using NSwagSystemText = FanslyGenerated.Benchmarks.Peers.NSwag.WithSystemText;

namespace FanslyGenerated.Benchmarks.Peers;

/// <summary>All that are compared, each with an HttpClient of its own over a handler of the same kind.</summary>
internal sealed class Contenders : IDisposable
{
    public const string Account = "fansly_acc_1";
    public const string Chat = "612233445566778899";

    private const string Key = "a-key-of-usual-length-0123456789";

    private readonly List<IDisposable> _opened = [];

    public Contenders(Uri server, Func<HttpMessageHandler> handler)
    {
        HttpClient Http() => WithKey(new HttpClient(handler()));

        HttpClient WithKey(HttpClient http)
        {
            http.BaseAddress = server;
            http.DefaultRequestHeaders.Add("x-api-key", Key);
            http.DefaultRequestHeaders.Add("Accept", "application/json");
            return Opened(http);
        }

        IFanslyAccount Ours(FanslyClientOptions options)
        {
            options.ApiKey = Key;
            options.BaseAddress = server;

            // As a client makes it for itself, whose deadlines are its own.
            var http = new HttpClient(handler()) { Timeout = Timeout.InfiniteTimeSpan };
            return Opened(new FanslyClient(Opened(http), options)).Account(Account);
        }

        Bare = new BareClient(Http());
        ByHand = new ByHandClient(Http(), ByHandTypes.Checked);
        ByHandUnchecked = new ByHandClient(Http(), ByHandTypes.Unchecked);
        Newtonsoft = new NSwagNewtonsoft.ChatMessagesClient(Http()) { BaseUrl = server.ToString() };
        SystemText = new NSwagSystemText.ChatMessagesClient(Http()) { BaseUrl = server.ToString() };
        Refit = new RefitClient(Http());
        Kiota = Opened(new KiotaClient(WithKey(KiotaClientFactory.Create(handler()))));
        Plain = Ours(FewestPromises());
        Default = Ours(new FanslyClientOptions());
        NoPromises = new NoPromises(
            Opened(new HttpClient(handler()) { Timeout = Timeout.InfiniteTimeSpan }),
            new FanslyClientOptions { ApiKey = Key, BaseAddress = server });
    }

    public BareClient Bare { get; }

    public ByHandClient ByHand { get; }

    /// <summary>By hand, without a look at what the spec requires.</summary>
    public ByHandClient ByHandUnchecked { get; }

    public NSwagNewtonsoft.ChatMessagesClient Newtonsoft { get; }

    public NSwagSystemText.ChatMessagesClient SystemText { get; }

    public RefitClient Refit { get; }

    public KiotaClient Kiota { get; }

    /// <summary>Ours, with as few of its promises as its options allow.</summary>
    public IFanslyAccount Plain { get; }

    /// <summary>Ours, with the options it starts with.</summary>
    public IFanslyAccount Default { get; }

    public NoPromises NoPromises { get; }

    /// <summary>The address that all of them ask.</summary>
    public static string Address => $"api/fansly/{Account}/chats/{Chat}/messages";

    /// <summary>All of them in front of the same response.</summary>
    public static Contenders InMemory(byte[] response)
        => new(new Uri("http://localhost"), () => new MemoryHandler(response));

    /// <summary>Nothing is tried again, and nothing has a deadline.</summary>
    private static FanslyClientOptions FewestPromises()
        => new()
        {
            MaxRetries = 0,
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            SilenceTimeout = Timeout.InfiniteTimeSpan,
            TotalTimeout = Timeout.InfiniteTimeSpan,
        };

    public void Dispose()
    {
        foreach (IDisposable opened in _opened)
        {
            opened.Dispose();
        }
    }

    private T Opened<T>(T disposable)
        where T : IDisposable
    {
        _opened.Add(disposable);
        return disposable;
    }
}
