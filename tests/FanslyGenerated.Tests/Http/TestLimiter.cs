using System.Threading.RateLimiting;

namespace FanslyGenerated.Tests.Http;

/// <summary>A caller's limiter, whose every permit comes from a function.</summary>
internal sealed class TestLimiter(Func<CancellationToken, ValueTask<RateLimitLease>> acquire) : RateLimiter
{
    public override TimeSpan? IdleDuration => null;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        => acquire(cancellationToken);
}
