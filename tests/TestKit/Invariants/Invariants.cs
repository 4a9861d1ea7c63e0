using System.Collections.Concurrent;

namespace FanslyGenerated.TestKit;

/// <summary>
/// What has to hold in every test that sends: no key and nothing that a user wrote is in what the library outputs, the key
/// goes to one origin, and nothing but a GET is sent twice. Each test has an object of its own.
/// </summary>
internal sealed class Invariants
{
    private static readonly AsyncLocal<Invariants?> s_current = new();

    private readonly ConcurrentDictionary<string, int> _counts = [];

    /// <summary>Takes what happens outside of all tests.</summary>
    public static Invariants OutsideOfTests { get; } = new();

    /// <summary>Those of the test that is running here.</summary>
    public static Invariants Current => s_current.Value ?? OutsideOfTests;

    /// <summary>What broke them, a line each.</summary>
    public ConcurrentQueue<string> Broken { get; } = [];

    /// <summary>Everything from here on belongs to new ones.</summary>
    public static Invariants Begin() => s_current.Value = new Invariants();

    /// <summary>How many requests or texts of a kind were checked.</summary>
    public int Count(string kind) => _counts.GetValueOrDefault(kind);

    public void Counted(string kind) => _counts.AddOrUpdate(kind, 1, static (_, count) => count + 1);

    /// <summary>Checks a text that the library outputs.</summary>
    public void CheckOutput(string kind, string? text)
    {
        Counted(kind);

        if (text is not null && Canary.IsIn(text))
        {
            Broken.Enqueue($"{kind}: {text}");
        }
    }

    /// <summary>Checks everything that a server received which is not the API of any client.</summary>
    public void CheckKeys(IEnumerable<RawRequest> requests)
    {
        foreach (RawRequest request in requests)
        {
            Counted("request");

            if (Canary.IsIn(request.Head))
            {
                Broken.Enqueue($"The key went elsewhere with {request.Method} {request.Path}.");
            }
        }
    }

    /// <summary>Checks everything that a server received: requests that tests mean to be different differ in something.</summary>
    public void CheckCopies(IEnumerable<RawRequest> requests)
    {
        foreach (var copies in requests.GroupBy(static request => (request.Method, request.Path, request.Body)))
        {
            Counted("request");

            if (copies.Key.Method is not ("GET" or "CONNECT") && copies.SkipLast(1).Any(static copy => copy.Status != 429))
            {
                Broken.Enqueue($"{copies.Count()} copies of {copies.Key.Method} {copies.Key.Path}");
            }
        }
    }
}
