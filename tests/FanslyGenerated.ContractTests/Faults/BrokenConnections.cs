
namespace FanslyGenerated.ContractTests.Faults;

/// <summary>What comes over a connection that breaks, by the names that WireMock has for it.</summary>
internal static class BrokenConnections
{
    private const string Garbage = "lskdu018973t09sylgasjkfg1][]'./.sdlv";

    private static readonly Dictionary<string, Func<RawExchange, Task>> s_byName = new()
    {
        ["CONNECTION_RESET_BY_PEER"] = static exchange =>
        {
            exchange.Reset();
            return Task.CompletedTask;
        },
        ["EMPTY_RESPONSE"] = static exchange => WriteAndCloseAsync(exchange, ""),
        ["MALFORMED_RESPONSE_CHUNK"] = static exchange => WriteAndCloseAsync(
            exchange, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Garbage),
        ["RANDOM_DATA_THEN_CLOSE"] = static exchange => WriteAndCloseAsync(exchange, Garbage),
    };

    public static IEnumerable<string> Names => s_byName.Keys;

    public static Func<RawExchange, Task> Named(string name) => s_byName[name];

    private static async Task WriteAndCloseAsync(RawExchange exchange, string text)
    {
        await exchange.WriteAsync(text);
        exchange.Close();
    }
}
