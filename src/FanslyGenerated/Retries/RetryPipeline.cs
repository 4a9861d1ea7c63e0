using FanslyGenerated.Http;
using Polly;
using Polly.Retry;

namespace FanslyGenerated.Retries;

/// <summary>Repeats attempts for as long as each says that there is to be another.</summary>
internal sealed class RetryPipeline
{
    private readonly ResiliencePipeline<Attempt> _pipeline;

    public RetryPipeline(ConnectionSettings settings)
    {
        var builder = new ResiliencePipelineBuilder<Attempt> { TimeProvider = settings.Time };

        if (settings.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = settings.MaxRetries,
                ShouldHandle = static arguments => new(arguments.Outcome.Result is { Delay: not null }),
                DelayGenerator = static arguments => new(arguments.Outcome.Result!.Delay),
            });
        }

        _pipeline = builder.Build();
    }

    /// <summary>The last attempt of a call; only what ends the call while it waits for the next one is thrown.</summary>
    public async ValueTask<Attempt> RunAsync<TState>(
        CallRun run, Func<CallRun, TState, ValueTask<Attempt>> attempt, TState state)
    {
        Attempt first = await attempt(run, state).ConfigureAwait(false);

        // Nearly all calls end here, and need not pay for what they do not use.
        if (first.Delay is null)
        {
            return first;
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, run.Token);

        try
        {
            return await _pipeline
                .ExecuteAsync(
                    static (_, all) => all.first.Take() is { } made ? new(made) : all.attempt(all.run, all.state),
                    context,
                    (run, attempt, state, first: new FirstAttempt(first)))
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>The attempt that was made before the pipeline was asked, which takes it for its own.</summary>
    private sealed class FirstAttempt(Attempt attempt)
    {
        private Attempt? _attempt = attempt;

        public Attempt? Take() => Interlocked.Exchange(ref _attempt, null);
    }
}
