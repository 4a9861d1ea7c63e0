using System.Collections.Concurrent;

namespace FanslyGenerated.TestKit;

/// <summary>
/// Checks requests between a connection and its server: the key goes to one origin, and a request that is no GET goes out
/// again only if the attempt before was refused with 429 or never left.
/// </summary>
internal sealed class InvariantHandler(HttpMessageHandler inner, Uri server) : DelegatingHandler(inner)
{
    /// <summary>Whether the last attempt of each call may be repeated; the address is one object for all attempts of a call.</summary>
    private readonly ConcurrentDictionary<Uri, bool> _mayRepeat = new(ReferenceEqualityComparer.Instance);

    /// <summary>An HttpClient whose requests are checked.</summary>
    public static HttpClient Client(HttpMessageHandler inner, Uri server) => new(new InvariantHandler(inner, server));

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Invariants.Current.Counted("request");
        Uri address = request.RequestUri!;

        if (!address.GetLeftPart(UriPartial.Authority).Equals(server.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase))
        {
            Invariants.Current.Broken.Enqueue($"The key went to {address.Authority}.");
        }

        if (request.Method != HttpMethod.Get && _mayRepeat.TryGetValue(address, out bool mayRepeat) && !mayRepeat)
        {
            Invariants.Current.Broken.Enqueue($"A {request.Method} went out twice.");
        }

        _mayRepeat[address] = false;

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            _mayRepeat[address] = (int)response.StatusCode == 429;
            return response;
        }
        catch (HttpRequestException exception)
        {
            _mayRepeat[address] = exception.HttpRequestError
                is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError;
            throw;
        }
    }
}
