using System.Collections.Concurrent;

namespace FanslyGenerated.Tests.Witness;

/// <summary>
/// Stands between a connection and its server, and watches: the key goes to one origin, and a request that is no GET
/// goes out again only if the attempt before was refused with 429 or never left.
/// </summary>
internal sealed class PromiseHandler(HttpMessageHandler inner, Uri server) : DelegatingHandler(inner)
{
    /// <summary>What became of the last attempt of each call; the address is one object for all attempts of a call.</summary>
    private readonly ConcurrentDictionary<Uri, bool> _mayRepeat = new(ReferenceEqualityComparer.Instance);

    /// <summary>An HttpClient for a client with the given options, watched.</summary>
    public static HttpClient Watch(HttpMessageHandler inner, ApiClientOptions options)
        => new(new PromiseHandler(inner, options.BaseAddress));

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Promises.Watch();
        Uri address = request.RequestUri!;

        if (!address.GetLeftPart(UriPartial.Authority).Equals(server.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase))
        {
            Promises.Broken.Enqueue($"The key went to {address.Authority}.");
        }

        if (request.Method != HttpMethod.Get && _mayRepeat.TryGetValue(address, out bool mayRepeat) && !mayRepeat)
        {
            Promises.Broken.Enqueue($"A {request.Method} went out twice.");
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
