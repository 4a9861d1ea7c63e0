using FanslyGenerated.Http;
using Polly;
using Polly.Retry;

namespace FanslyGenerated.Retries;

/// <summary>Repeats attempts for as long as each says that there is to be another.</summary>
internal sealed class RetryPipeline(ConnectionSettings settings)
{
    // Most processes make their first calls without a retry, and need not load what repeats them.
    private readonly Lazy<ResiliencePipeline<Attempt>> _pipeline = new(() => Build(settings));

    /// <summary>The last attempt of a call; only what ends the call while it waits for the next one is thrown.</summary>
    public async ValueTask<Attempt> RunAsync<TState>(
        CallRun run, Func<CallRun, TState, ValueTask<Attempt>> attempt, TState state)
    {
        Attempt first = await attempt(run, state).ConfigureAwait(false);

        // Nearly all calls end here, and need not pay for what they do not use.
        return first.Delay is null ? first : await RepeatAsync(run, attempt, state, first).ConfigureAwait(false);
    }

    private async ValueTask<Attempt> RepeatAsync<TState>(
        CallRun run, Func<CallRun, TState, ValueTask<Attempt>> attempt, TState state, Attempt first)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, run.Token);

        try
        {
            return await _pipeline.Value
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

    private static ResiliencePipeline<Attempt> Build(ConnectionSettings settings)
        => new ResiliencePipelineBuilder<Attempt> { TimeProvider = settings.Time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = settings.MaxRetries,
                ShouldHandle = static arguments => new(arguments.Outcome.Result is { Delay: not null }),
                DelayGenerator = static arguments => new(arguments.Outcome.Result!.Delay),
            })
            .Build();

    /// <summary>The attempt that was made before the pipeline was asked, which takes it for its own.</summary>
    private sealed class FirstAttempt(Attempt attempt)
    {
        private Attempt? _attempt = attempt;

        public Attempt? Take() => Interlocked.Exchange(ref _attempt, null);
    }
}
