using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using FanslyGenerated.Benchmarks.Documents;
using Microsoft.AspNetCore.Http;

namespace FanslyGenerated.Benchmarks.LongRuns.Faults;

/// <summary>Responds as a chat does, except that of a hundred requests nine meet a fault: which, the dice say.</summary>
internal sealed class FaultyServer(ChatPages pages)
{
    private readonly object _lock = new();
    private readonly Random _dice = new(38);
    private int _reads;

    /// <summary>The requests for pages.</summary>
    public int Reads => _reads;

    /// <summary>How often each text was sent.</summary>
    public ConcurrentDictionary<string, int> Written { get; } = [];

    /// <summary>How often each fault was played.</summary>
    public ConcurrentDictionary<ServerFault, int> Played { get; } = [];

    public async Task RespondAsync(HttpContext context)
    {
        ServerFault fault = Throw();
        Played.AddOrUpdate(fault, 1, static (_, count) => count + 1);
        byte[] response;

        if (HttpMethods.IsGet(context.Request.Method))
        {
            Interlocked.Increment(ref _reads);
            response = pages.At(context.Request.Query["cursor"]);
        }
        else
        {
            string text = (string)(await JsonNode.ParseAsync(context.Request.Body))!["content"]!;
            Written.AddOrUpdate(text, 1, static (_, count) => count + 1);
            response = Documented.Sent;
            context.Response.StatusCode = StatusCodes.Status201Created;
        }

        await RespondAsync(context, fault, response);
    }

    private static async Task RespondAsync(HttpContext context, ServerFault fault, byte[] json)
    {
        HttpResponse response = context.Response;

        if (fault == ServerFault.Reset)
        {
            context.Abort();
            return;
        }

        if (fault == ServerFault.ServerError)
        {
            response.StatusCode = StatusCodes.Status502BadGateway;
            await response.Body.WriteAsync(Encoding.ASCII.GetBytes("<html>Bad gateway</html>"));
            return;
        }

        response.ContentType = "application/json";
        response.ContentLength = json.Length;

        if (fault == ServerFault.Truncation)
        {
            await response.Body.WriteAsync(json.AsMemory(0, json.Length / 2));
            await response.Body.FlushAsync();
            context.Abort();
            return;
        }

        int piece = fault == ServerFault.Drip ? (json.Length / 16) + 1 : json.Length;

        for (int sent = 0; sent < json.Length; sent += piece)
        {
            await response.Body.WriteAsync(json.AsMemory(sent, Math.Min(piece, json.Length - sent)));
            await response.Body.FlushAsync();
        }
    }

    private ServerFault Throw()
    {
        lock (_lock)
        {
            return _dice.Next(100) switch
            {
                < 5 => ServerFault.Reset,
                < 7 => ServerFault.ServerError,
                < 8 => ServerFault.Truncation,
                < 9 => ServerFault.Drip,
                _ => ServerFault.None,
            };
        }
    }
}
