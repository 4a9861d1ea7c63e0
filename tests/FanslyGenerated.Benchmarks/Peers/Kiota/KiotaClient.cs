using KiotaGenerated;
using KiotaGenerated.Api.Fansly.Item.Chats.Item.Messages;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using KiotaModels = KiotaGenerated.Models;

namespace FanslyGenerated.Benchmarks.Peers.Kiota;

/// <summary>
/// Kiota's client: it makes the requests, sends them and looks at HTTP's status. The envelope is the one of this project.
/// </summary>
/// <remarks>The key is the client's, as with all others: Kiota's own provider of keys refuses addresses that are not HTTPS.</remarks>
internal sealed class KiotaClient : IDisposable
{
    private readonly HttpClientRequestAdapter _adapter;
    private readonly ApiClient _api;

    public KiotaClient(HttpClient http)
    {
        _adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http);
        _api = new ApiClient(_adapter);
    }

    public async Task<KiotaModels.ChatMessagePage> GetPageAsync(string account, string chat)
    {
        RequestInformation request = Messages(account, chat).ToGetRequestInformation();
        EnvelopeOf<KiotaModels.ChatMessagePage>? envelope = await _adapter.SendAsync(request, KiotaPeer.Page).ConfigureAwait(false);
        return envelope!.Open();
    }

    public async Task<KiotaModels.SentMessage> SendAsync(string account, string chat, KiotaModels.SendMessageRequest message)
    {
        RequestInformation request = Messages(account, chat).ToPostRequestInformation(message);
        EnvelopeOf<KiotaModels.SentMessage>? envelope = await _adapter.SendAsync(request, KiotaPeer.Sent).ConfigureAwait(false);
        return envelope!.Open();
    }

    public void Dispose() => _adapter.Dispose();

    private MessagesRequestBuilder Messages(string account, string chat) => _api.Api.Fansly[account].Chats[chat].Messages;
}
