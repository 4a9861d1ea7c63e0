using FanslyGenerated.Benchmarks.Peers.ByHand;
using Refit;

namespace FanslyGenerated.Benchmarks.Peers.Refit;

/// <summary>The calls as Refit wants them described. It writes the class for them.</summary>
internal interface IRefitMessages
{
    [Get("/api/fansly/{account}/chats/{chat}/messages")]
    Task<Envelope<Page>> ListAsync(string account, string chat);

    [Post("/api/fansly/{account}/chats/{chat}/messages")]
    Task<Envelope<Stored>> SendAsync(string account, string chat, [Body] Sending message);
}
