using System.Net;
using System.Text;
using FanslyGenerated.Envelopes;
using Newtonsoft.Json;

namespace FanslyGenerated.Http;

/// <summary>Sends requests to one server with one key, and reads what it answers.</summary>
internal sealed class ApiConnection : IDisposable
{
    private const int BodyLimit = 32 * 1024 * 1024;
    private const int ErrorBodyLimit = 64 * 1024;

    private readonly HttpClient _client;
    private readonly Uri _server;
    private readonly ApiKey _key;
    private readonly RateLimitHeaders _rateLimitHeaders;
    private readonly bool _ownsClient;

    public ApiConnection(
        HttpClient client, Uri server, ApiKey key, RateLimitHeaders rateLimitHeaders, bool ownsClient = false)
    {
        _client = client;
        _server = ServerAddress.Checked(server);
        _key = key;
        _rateLimitHeaders = rateLimitHeaders;
        _ownsClient = ownsClient;
    }

    /// <summary>What the API last said of the rate limit.</summary>
    public RateLimit? RateLimit { get; private set; }

    /// <summary>What the API last said of a call itself, for those that tell.</summary>
    public object? Meta { get; private set; }

    /// <summary>A connection as options ask for it, through the caller's HttpClient or one of its own.</summary>
    public static ApiConnection Open(ApiProfile profile, ApiClientOptions options, HttpClient? client)
    {
        ArgumentNullException.ThrowIfNull(options);
        var key = new ApiKey(profile.KeyHeader, profile.KeyPrefix, options.ApiKey ?? "");

        return new ApiConnection(client ?? OwnClient.Create(), options.BaseAddress, key, profile.RateLimit, client is null);
    }

    public void Dispose()
    {
        if (_ownsClient)
        {
            _client.Dispose();
        }
    }

    public async Task<ApiResponse<TEnvelope>> SendAsync<TEnvelope>(
        ApiRequest request,
        CancellationToken cancellationToken)
        where TEnvelope : class
    {
        using HttpRequestMessage message = CreateMessage(request);

        try
        {
            using HttpResponseMessage response = await _client
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);

            RefuseOtherOrigin(request, response);

            return await ReadAsync<TEnvelope>(request, response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (TransportErrors.KindOf(exception) is not null)
        {
            // A cancelled request may also end as a broken one.
            cancellationToken.ThrowIfCancellationRequested();

            throw new ApiTransportException(request.Call, TransportErrors.KindOf(exception)!.Value, exception);
        }
        catch (InvalidDataException)
        {
            throw new ApiContractException(request.Call, "$", "is not compressed as its header says");
        }
    }

    private HttpRequestMessage CreateMessage(ApiRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.ToUri(_server));
        message.Headers.Add(_key.Header, _key.HeaderValue);
        message.Headers.Add("Accept", "application/json");

        if (request.Body is not null)
        {
            message.Content = JsonBody.Write(request.Body);
        }
        else if (!request.Call.IsRead)
        {
            // A request without any content is sent again by a pooled connection that breaks, whatever its method.
            message.Content = new ByteArrayContent([]);
        }

        return message;
    }

    /// <summary>
    /// The caller's own HttpClient may follow redirects. The key has gone where it went; the answer counts for
    /// nothing.
    /// </summary>
    private void RefuseOtherOrigin(ApiRequest request, HttpResponseMessage response)
    {
        if (response.RequestMessage?.RequestUri is Uri origin && !ServerAddress.SameOrigin(origin, _server))
        {
            throw new ApiTransportException(request.Call, ApiTransportErrorKind.OtherOrigin);
        }
    }

    private async Task<ApiResponse<TEnvelope>> ReadAsync<TEnvelope>(
        ApiRequest request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
        where TEnvelope : class
    {
        TEnvelope? envelope = null;
        string? errorBody = null;

        if (!response.IsSuccessStatusCode)
        {
            using MemoryStream body = await BoundedBody
                .ReadAsync(response.Content, ErrorBodyLimit, cancellationToken)
                .ConfigureAwait(false);
            errorBody = Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)Math.Min(body.Length, ErrorBodyLimit));
        }
        else if (typeof(TEnvelope) == typeof(NoContent))
        {
            envelope = (TEnvelope)(object)NoContent.Instance;
        }
        else if (response.StatusCode != HttpStatusCode.NoContent)
        {
            using MemoryStream body = await BoundedBody
                .ReadAsync(response.Content, BodyLimit, cancellationToken)
                .ConfigureAwait(false);
            envelope = ReadEnvelope<TEnvelope>(request, body);
        }

        var signals = envelope as ISignals;
        RateLimit = signals?.RateLimit ?? RateLimit.Read(response.Headers, _rateLimitHeaders);
        Meta = signals?.Meta ?? Meta;

        return new ApiResponse<TEnvelope>(
            request.Call, (int)response.StatusCode, response.Headers, RateLimit, envelope, errorBody);
    }

    private static TEnvelope ReadEnvelope<TEnvelope>(ApiRequest request, MemoryStream body)
        where TEnvelope : class
    {
        if (body.Length > BodyLimit)
        {
            throw new ApiTransportException(request.Call, ApiTransportErrorKind.LimitExceeded);
        }

        try
        {
            return JsonBody.Read<TEnvelope>(body)
                ?? throw new ApiContractException(request.Call, "$", "is empty or null");
        }
        catch (JsonException exception)
        {
            throw new ApiContractException(request.Call, JsonBody.PathOf(exception), "is not what was promised");
        }
    }
}
