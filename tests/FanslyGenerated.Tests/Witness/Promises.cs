using System.Collections.Concurrent;
using FanslyGenerated.Tests.Wire;

namespace FanslyGenerated.Tests.Witness;

/// <summary>Watches over all tests that two promises are kept: nothing but a GET is sent twice, and the key goes to one origin.</summary>
internal static class Promises
{
    private static int s_watched;

    public static ConcurrentQueue<string> Broken { get; } = [];

    /// <summary>How many requests were looked at.</summary>
    public static int Watched => s_watched;

    public static void Watch() => Interlocked.Increment(ref s_watched);

    /// <summary>Looks at all that a server received which is nobody's API.</summary>
    public static void CheckKeys(IEnumerable<RawRequest> requests)
    {
        foreach (RawRequest request in requests)
        {
            Watch();

            if (Canary.IsIn(request.Head))
            {
                Broken.Enqueue($"The key went elsewhere with {request.Method} {request.Path}.");
            }
        }
    }

    /// <summary>Looks at all that a server received: requests that tests mean to be different differ in something.</summary>
    public static void CheckCopies(IEnumerable<RawRequest> requests)
    {
        foreach (var copies in requests.GroupBy(static request => (request.Method, request.Path, request.Body)))
        {
            Watch();

            if (copies.Key.Method is not ("GET" or "CONNECT") && copies.SkipLast(1).Any(static copy => copy.Status != 429))
            {
                Broken.Enqueue($"{copies.Count()} copies of {copies.Key.Method} {copies.Key.Path}");
            }
        }
    }
}
