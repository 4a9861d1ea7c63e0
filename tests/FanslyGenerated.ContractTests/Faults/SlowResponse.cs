using System.Globalization;
using FanslyGenerated.ContractTests.Stubs;

namespace FanslyGenerated.ContractTests.Faults;

/// <summary>A stub's response that drips in, piece by piece.</summary>
internal static class SlowResponse
{
    private const int Pieces = 20;

    /// <summary>Long enough for each piece to be read before the next is there.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(2);

    public static async Task WriteAsync(RawExchange exchange, StubResponse response)
    {
        byte[] body = response.Body ?? [];
        await exchange.WriteAsync(Head(response, body.Length));

        foreach (byte[] piece in body.Chunk((body.Length + Pieces - 1) / Pieces))
        {
            await Task.Delay(s_pause);
            await exchange.WriteAsync(piece);
        }
    }

    private static string Head(StubResponse response, int length)
        => string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} Status\r\nContent-Length: {length}\r\n")
        + string.Concat(response.Headers.Select(header => $"{header.Key}: {header.Value}\r\n"))
        + "\r\n";
}
