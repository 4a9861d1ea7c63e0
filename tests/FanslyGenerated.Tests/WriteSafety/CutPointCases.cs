
namespace FanslyGenerated.Tests.WriteSafety;

/// <summary>The points at which an exchange is cut off, in the order in which they come.</summary>
internal static class CutPointCases
{
    private const string Line = "HTTP/1.1 200 OK\r\n";
    private const string Json = "Content-Type: application/json\r\n";
    private const string Sized = Line + Json + "Content-Length: 13\r\n\r\n";
    private const string Chunked = Line + Json + "Transfer-Encoding: chunked\r\n\r\n";
    private const string Body = """{ "id": "1" }""";
    private const string Continue = "HTTP/1.1 100 Continue\r\n\r\n";

    private static readonly CutEnd[] s_breaks = [CutEnd.Close, CutEnd.Reset, CutEnd.Silence];

    public static IReadOnlyList<Cut> All { get; } =
    [
        .. BeforeAnything(),
        .. InRequest(),
        .. InHead(),
        .. InBody(),
        .. Whole(),
    ];

    private static IEnumerable<Cut> BeforeAnything()
    {
        yield return new Cut("nothing listens", CutPoint.Listening, "", CutEnd.Close);
        yield return new Cut("TLS: closed at once", CutPoint.Tls, "", CutEnd.Close);
        yield return new Cut("TLS: reset at once", CutPoint.Tls, "", CutEnd.Reset);
        yield return new Cut("TLS: silence", CutPoint.Tls, "", CutEnd.Silence);
        yield return new Cut("TLS: closed after the client's hello", CutPoint.Tls, "hello", CutEnd.Close);
        yield return new Cut("TLS: reset after the client's hello", CutPoint.Tls, "hello", CutEnd.Reset);
        yield return new Cut("TLS: silence after the client's hello", CutPoint.Tls, "hello", CutEnd.Silence);
        yield return new Cut("TLS: plain HTTP comes", CutPoint.Tls, "HTTP/1.1 400 Bad Request\r\n\r\n", CutEnd.Close);
        yield return new Cut("TLS: a certificate that proves nothing", CutPoint.Tls, "certificate", CutEnd.Close);
    }

    private static IEnumerable<Cut> InRequest()
        => from point in (CutPoint[])
            [CutPoint.Accepted, CutPoint.InHead, CutPoint.Head, CutPoint.FirstByte, CutPoint.Half, CutPoint.ButLast, CutPoint.All]
            from end in s_breaks
            select new Cut($"request read: {point}, then {end}", point, "", end);

    private static IEnumerable<Cut> InHead()
    {
        (string Name, string Sent)[] heads =
        [
            ("one byte of the status line", "H"),
            ("half the status line", "HTTP/1.1 2"),
            ("the status line", Line),
            ("half a header", Line + "Content-Ty"),
            ("all headers but the empty line", Line + Json),
            ("100 Continue", Continue),
            ("100 and half a status line", Continue + "HTTP/1.1 2"),
            ("103 Early Hints", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
        ];

        foreach ((string name, string sent) in heads)
        {
            foreach (CutEnd end in s_breaks)
            {
                yield return new Cut($"response: {name}, then {end}", CutPoint.All, sent, end);
            }
        }

        yield return new Cut("response: no HTTP", CutPoint.All, "\u0001\u0002\u0003 hello\r\n\r\n", CutEnd.Close);
        yield return new Cut("response: a status that is no number", CutPoint.All, "HTTP/1.1 OK\r\n\r\n", CutEnd.Close);
        yield return new Cut("response: HTTP of version 9", CutPoint.All, "HTTP/9.9 200 OK\r\n\r\n", CutEnd.Close);
        yield return new Cut("response: a header without a name", CutPoint.All, Line + ": x\r\n\r\n", CutEnd.Close);
        yield return new Cut("response: a head without end", CutPoint.All, Line + "X: " + new string('x', 80_000), CutEnd.Close);
        yield return new Cut("response: TLS where none was asked for", CutPoint.All, "\u0015\u0003\u0003\0\u0002\u0002\u0028", CutEnd.Close);
        yield return new Cut("response: before the request was read, then Reset", CutPoint.Head, Sized + Body, CutEnd.Reset) { Succeeds = null };
    }

    private static IEnumerable<Cut> InBody()
    {
        (string Name, string Sent)[] bodies =
        [
            ("the head, with a length", Sized),
            ("half the body", Sized + Body[..6]),
            ("all of the body but its last byte", Sized + Body[..^1]),
            ("the head, in chunks", Chunked),
            ("half a chunk's size", Chunked + "D"),
            ("half a chunk", Chunked + "D\r\n" + Body[..6]),
            ("a chunk without its line's end", Chunked + "D\r\n" + Body),
            ("all chunks but the last", Chunked + "D\r\n" + Body + "\r\n"),
            ("the last chunk without its line's end", Chunked + "D\r\n" + Body + "\r\n0"),
            ("the last chunk without the empty line", Chunked + "D\r\n" + Body + "\r\n0\r\n"),
        ];

        foreach ((string name, string sent) in bodies)
        {
            foreach (CutEnd end in s_breaks)
            {
                yield return new Cut($"response: {name}, then {end}", CutPoint.All, sent, end);
            }
        }

        yield return new Cut("response: half a body without length, then Close", CutPoint.All, Line + Json + "\r\n" + Body[..6], CutEnd.Close);
        yield return new Cut("response: a chunk's size that is none", CutPoint.All, Chunked + "zz\r\n", CutEnd.Close);
        yield return new Cut(
            "response: no compression where it says so",
            CutPoint.All,
            Line + Json + "Content-Encoding: gzip\r\nContent-Length: 13\r\n\r\n" + Body,
            CutEnd.GoOn);
    }

    private static IEnumerable<Cut> Whole()
    {
        yield return new Cut("200", CutPoint.All, Sized + Body, CutEnd.GoOn) { Succeeds = true };
        yield return new Cut("200 after 100 and 103", CutPoint.All, Continue + "HTTP/1.1 103 Early\r\n\r\n" + Sized + Body, CutEnd.GoOn) { Succeeds = true };
        yield return new Cut("200, then Close", CutPoint.All, Sized + Body, CutEnd.Close) { Succeeds = true };
        yield return new Cut("200 without length", CutPoint.All, Line + Json + "\r\n" + Body, CutEnd.Close) { Succeeds = true };
        yield return new Cut("200 that is empty", CutPoint.All, Line + "Content-Length: 0\r\n\r\n", CutEnd.GoOn);
        yield return new Cut("206", CutPoint.All, Sized.Replace("200 OK", "206 Partial Content", StringComparison.Ordinal) + Body, CutEnd.GoOn);

        foreach (int status in (int[])[301, 302, 303, 307, 308, 500, 501, 502, 503, 504, 505, 599])
        {
            yield return new Cut($"{status}", CutPoint.All, $"HTTP/1.1 {status} Status\r\nLocation: /base/chapters\r\nContent-Length: 2\r\n\r\n{{}}", CutEnd.GoOn);
        }

        yield return new Cut("503 without its body, then Close", CutPoint.All, "HTTP/1.1 503 Status\r\nContent-Length: 2\r\n\r\n", CutEnd.Close);
        yield return new Cut("503 without its body, then Reset", CutPoint.All, "HTTP/1.1 503 Status\r\nContent-Length: 2\r\n\r\n", CutEnd.Reset);

        foreach (int status in (int[])[400, 401, 403, 404, 408, 409, 413, 417, 422, 425, 429])
        {
            yield return new Cut($"{status}", CutPoint.All, $"HTTP/1.1 {status} Status\r\nX-Retry-After: 300\r\nContent-Length: 2\r\n\r\n{{}}", CutEnd.GoOn)
            {
                IsRefusal = true,
            };
        }
    }
}
