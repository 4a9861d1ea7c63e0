using System.Text;
using System.Text.Json;
using FanslyGenerated.Benchmarks.Calls;
using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Kiota;
using Documented = FanslyGenerated.Benchmarks.Documents.Documented;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>
/// Holds those that make whole calls out of a description to the calls of the baseline: the same request goes out, the same
/// values come back, and a response whose envelope reports a failure is refused.
/// </summary>
internal static class SameCalls
{
    private static readonly (string Who, Func<Contenders, Task<string>> Get, Func<Contenders, Task<string>> Send)[] s_calls =
    [
        ("by hand",
            static async all => JsonSerializer.Serialize(await all.ByHand.GetPageAsync(Contenders.Account, Contenders.Chat).ConfigureAwait(false), ByHandContext.Default.Page),
            static async all => JsonSerializer.Serialize(await all.ByHand.SendAsync(Contenders.Account, Contenders.Chat, Messages.ByHand()).ConfigureAwait(false), ByHandContext.Default.Stored)),
        ("Refit",
            static async all => JsonSerializer.Serialize(await all.Refit.GetPageAsync(Contenders.Account, Contenders.Chat).ConfigureAwait(false), ByHandContext.Default.Page),
            static async all => JsonSerializer.Serialize(await all.Refit.SendAsync(Contenders.Account, Contenders.Chat, Messages.ByHand()).ConfigureAwait(false), ByHandContext.Default.Stored)),
        ("Kiota",
            static async all => KiotaPeer.Text(await all.Kiota.GetPageAsync(Contenders.Account, Contenders.Chat).ConfigureAwait(false)),
            static async all => KiotaPeer.Text(await all.Kiota.SendAsync(Contenders.Account, Contenders.Chat, Messages.Kiota()).ConfigureAwait(false))),
    ];

    /// <exception cref="InvalidOperationException">A call is not the one of the baseline.</exception>
    public static void Require()
    {
        (_, var getByHand, var sendByHand) = s_calls[0];
        (string Request, string Response) get = Call(getByHand, Documented.Page);
        (string Request, string Response) send = Call(sendByHand, Documented.Sent);

        foreach ((string who, var getOfWho, var sendOfWho) in s_calls)
        {
            RequireSame(get, who, Call(getOfWho, Documented.Page));
            RequireSame(send, who, Call(sendOfWho, Documented.Sent));
            RequireRefusal(who, () => Call(sendOfWho, Failed(Documented.Sent)));
        }
    }

    private static (string Request, string Response) Call(Func<Contenders, Task<string>> call, byte[] response)
    {
        string request = "";
        using var all = new Contenders(new Uri("http://localhost"), () => new Recorder(response, sent => request = sent));

        // Everything is in memory, and over when the call returns.
        string read = call(all).GetAwaiter().GetResult();
        return (request, read);
    }

    private static void RequireSame((string Request, string Response) expected, string who, (string Request, string Response) actual)
    {
        SameValues.Require(expected.Request, who, actual.Request);
        SameValues.Require(expected.Response, who, actual.Response);
    }

    private static void RequireRefusal(string who, Action call)
    {
        try
        {
            call();
        }
        catch (InvalidOperationException)
        {
            return;
        }

        throw new InvalidOperationException($"Not the same work, {who}: takes a response whose envelope reports a failure.");
    }

    private static byte[] Failed(byte[] response)
        => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(response).Replace("\"success\":true", "\"success\":false", StringComparison.Ordinal));

    /// <summary>Writes a request down as JSON, so that it is compared like everything else.</summary>
    private sealed class Recorder(byte[] response, Action<string> record) : DelegatingHandler(new MemoryHandler(response))
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false) : "null";
            string key = string.Join(',', request.Headers.GetValues("x-api-key"));
            record($$"""{ "asked": "{{request.Method}} {{request.RequestUri}}", "key": "{{key}}", "accept": "{{request.Headers.Accept}}", "type": "{{request.Content?.Headers.ContentType?.MediaType}}", "body": {{body}} }""");
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }
}
