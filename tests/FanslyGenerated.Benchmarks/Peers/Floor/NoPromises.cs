using FanslyGenerated.Calls;
using FanslyGenerated.Operations;
using FanslyGenerated.Raw;
using FanslyGenerated.Responses;
using FanslyGenerated.Settings;
using FanslyGenerated.Wire;

namespace FanslyGenerated.Benchmarks.Peers.Floor;

/// <summary>
/// The call of ours that sends a message, without anything that keeps a promise: the same checks of the request, writer,
/// message, reader and opening of the envelope around a plain HttpClient. No turn is waited for, nothing is tried again,
/// no timer runs and no token is linked; the response's origin, type and size are taken on trust, and one buffer is kept for all
/// responses; the rate limit is not read, and nothing is reported.
/// </summary>
internal sealed class NoPromises(HttpClient http, FanslyClientOptions options)
{
    private static readonly RateLimit s_noLimit = new(null, null, null, null);

    private readonly ConnectionSettings _settings = ConnectionSettings.From(FanslyProfile.Instance, options);
    private readonly string _key = options.ApiKey!;
    private readonly byte[] _body = new byte[256 * 1024];

    public async Task<SentMessage> SendAsync(string account, string chat, SendMessageRequest message)
    {
        FanslyRequests.Check(message);
        var request = new ApiRequest("ChatMessages_Send", HttpMethod.Post) { AccountId = account };
        request.AppendPath("/api/fansly/");
        request.AppendSegment(account, nameof(account));
        request.AppendPath("/chats/");
        request.AppendSegment(chat, nameof(chat));
        request.AppendPath("/messages");
        request.Json = SendMessageRequestWriter.Write(message);

        return FanslyEnvelopes.OpenProxied(await SendAsync(request).ConfigureAwait(false));
    }

    private async Task<ApiResponse<ProxiedEnvelope<SentMessage>>> SendAsync(ApiRequest request)
    {
        using var message = new HttpRequestMessage(request.Method, request.ToUri(_settings.Root));
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation(FanslyProfile.Instance.KeyHeader, _key);
        message.Content = new ByteArrayContent(request.Json!);
        message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        using HttpResponseMessage response = await http
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int length = 0;

        while (await body.ReadAsync(_body.AsMemory(length)).ConfigureAwait(false) is > 0 and var count)
        {
            length += count;
        }

        var call = new ApiCall(request.Operation, request.Method, request.AccountId);
        ProxiedEnvelope<SentMessage> envelope = FanslyResponses.ChatMessages_Send(call, _body.AsMemory(0, length))!;
        EnvelopeCheck check = EnvelopeCheck.Of(envelope);
        ApiOutcome outcome = check.Conclude((int)response.StatusCode, payloadMayBeNull: false);
        ApiFailure? failure = outcome.IsSuccess
            ? null
            : FailureReader.Read(((IEnvelope)envelope).Descriptor, outcome, check, "", s_noLimit);
        return new(call, outcome, response.Headers, s_noLimit, envelope, failure);
    }
}
