using FanslyGenerated.Benchmarks.Peers.ByHand;
using Refit;

namespace FanslyGenerated.Benchmarks.Peers.Refit;

/// <summary>
/// Refit with its generated requests and the models and the context of the baseline, which is the setup that its documentation
/// recommends. Refit looks at HTTP's status, and this class at those in the envelope.
/// </summary>
internal sealed class RefitClient(HttpClient http)
{
    private readonly IRefitMessages _messages = RestService.ForGenerated<IRefitMessages>(http, ByHandContext.Default);

    public async Task<Page> GetPageAsync(string account, string chat)
        => ByHandClient.Open(await _messages.ListAsync(account, chat).ConfigureAwait(false));

    public async Task<Stored> SendAsync(string account, string chat, Sending message)
        => ByHandClient.Open(await _messages.SendAsync(account, chat, message).ConfigureAwait(false));
}
