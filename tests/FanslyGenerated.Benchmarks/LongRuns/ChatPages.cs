using System.Text;
using System.Text.Json.Nodes;
using FanslyGenerated.Benchmarks.Documents;

namespace FanslyGenerated.Benchmarks.LongRuns;

/// <summary>
/// The pages of a chat of any length. Its messages are numbered, which their ids show, and a cursor is the number of the
/// message that the next page starts with. One page is made in advance, and then only the digits in it change.
/// </summary>
internal sealed class ChatPages
{
    private const long FirstId = 100_000_000_000_000_000;
    private const int Digits = 18;

    private readonly int _messages;
    private readonly byte[] _page;
    private readonly int[] _ids;
    private readonly int _cursor;

    /// <param name="messages">How many messages the chat has.</param>
    /// <param name="onPage">How many stand on a page, 24 at most.</param>
    /// <param name="withMedia">Whether their media stand beside them, which make up most of a page.</param>
    public ChatPages(int messages, int onPage, bool withMedia)
    {
        _messages = messages;
        OnPage = onPage;
        JsonNode page = JsonNode.Parse(Documented.Page)!;
        JsonNode payload = page["data"]!["data"]!["response"]!;
        var list = (JsonArray)payload["messages"]!;
        list.RemoveRange(onPage, list.Count - onPage);
        payload["accountMedia"] = withMedia ? payload["accountMedia"]!.DeepClone() : new JsonArray();

        for (int index = 0; index < onPage; index++)
        {
            list[index]!["id"] = Id(index);
        }

        payload["cursor"] = Id(onPage);
        _page = Encoding.UTF8.GetBytes(page.ToJsonString());
        _ids = [.. Enumerable.Range(0, onPage).Select(index => PlaceOf($"\"id\":\"{Id(index)}\"") + 6)];
        _cursor = PlaceOf($"\"{Id(onPage)}\"");
    }

    public int OnPage { get; }

    public static string Id(int message) => $"{FirstId + message}";

    /// <summary>The page that a request asks for.</summary>
    /// <param name="cursor">The cursor it came with; null or nothing for the first page.</param>
    public byte[] At(string? cursor)
    {
        long first = string.IsNullOrEmpty(cursor) ? FirstId : long.Parse(cursor);
        byte[] page = [.. _page];

        for (int index = 0; index < _ids.Length; index++)
        {
            (first + index).TryFormat(page.AsSpan(_ids[index], Digits), out _);
        }

        long next = first + OnPage;

        if (next < FirstId + _messages)
        {
            next.TryFormat(page.AsSpan(_cursor + 1, Digits), out _);
        }
        else
        {
            Encoding.ASCII.GetBytes("null".PadRight(Digits + 2)).CopyTo(page, _cursor);
        }

        return page;
    }

    private int PlaceOf(string text) => _page.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
}
