namespace FanslyGenerated.Transport;

/// <summary>
/// The handler closest to the network: a write goes past it once. What stands around it may record and sign and time what is
/// sent, and repeat reads as it likes.
/// </summary>
internal sealed class WriteGuard : DelegatingHandler
{
    /// <summary>How long a handler that sends two copies at once has to be content with the first.</summary>
    private static readonly TimeSpan s_choice = TimeSpan.FromSeconds(1);

    private WriteGuard(HttpMessageHandler inner)
        : base(inner)
    {
        IsUsed = true;
    }

    /// <summary>Whether there is any in this process: without one, requests need not be marked for it.</summary>
    public static bool IsUsed { get; private set; }

    public static HttpMessageHandler Around(HttpMessageHandler inner) => inner as WriteGuard ?? new WriteGuard(inner);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (GuardedContent.Of(request) is not { IsWrite: true } content)
        {
            return base.SendAsync(request, cancellationToken);
        }

        SentWrite sent = content.Begin(this, out bool isFirst);

        return isFirst ? SendAsync(content, sent, request, cancellationToken)
            : sent.Guard != this && !sent.Ended.IsCompleted ? base.SendAsync(request, cancellationToken)
            : RefuseAsync(content, sent, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(
        GuardedContent content, SentWrite sent, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        content.ComesBeforeHead = InnerHandler is SocketsHttpHandler
            && request is { Version.Major: 1, VersionPolicy: not HttpVersionPolicy.RequestVersionOrHigher }
            && request.Headers.ExpectContinue != true;

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            sent.Response(response);
            return response;
        }
        catch (Exception exception)
        {
            sent.Fail(exception);

            if (IsUnsent(content.Departure, exception))
            {
                content.ForgetUnsent();
            }

            throw;
        }
    }

    /// <summary>Of what never left, a handler may try to send the first copy again.</summary>
    private static bool IsUnsent(Departure departure, Exception exception)
        => departure == Departure.Nothing || (departure == Departure.Unknown && TransportFaults.IsUnsent(exception));

    /// <summary>
    /// A handler that sends a second copy while the first is under way, as hedging does, gets the response to the first if there
    /// is one.
    /// </summary>
    private static async Task<HttpResponseMessage> RefuseAsync(
        GuardedContent content, SentWrite sent, CancellationToken cancellationToken)
    {
        bool isUnderWay = !sent.Ended.IsCompleted;
        await sent.Ended.WaitAsync(cancellationToken).ConfigureAwait(false);

        if (isUnderWay && sent.HasSucceeded)
        {
            await Task.Delay(s_choice, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }

        throw content.Refuse();
    }
}
