namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>A client whose calls all get stuck at one point, and what it takes to get them there.</summary>
/// <param name="client">The client.</param>
/// <param name="reached">Ends once all callers are there.</param>
/// <param name="server">What is to be ended with the client.</param>
internal sealed class WaitingCalls(FanslyClient client, Task reached, IAsyncDisposable server) : IAsyncDisposable
{
    public Task Reached => reached;

    /// <summary>What each caller does: it gets a page, unless something else is said.</summary>
    public Func<IFanslyAccount, CancellationToken, Task> Call { get; init; }
        = static (account, cancellation) => account.ChatMessages.ListAsync("chat").GetPageAsync(cancellationToken: cancellation);

    public Task CallAsync(CancellationToken cancellation) => Call(client.Account("account"), cancellation);

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return server.DisposeAsync();
    }
}
