namespace FanslyGenerated.Benchmarks.LongRuns.Cancelling;

/// <summary>Waits for all of a crowd.</summary>
internal sealed class Arrivals(int expected)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing = expected;

    public Task All => _all.Task;

    public void Arrive()
    {
        if (Interlocked.Decrement(ref _missing) == 0)
        {
            _all.SetResult();
        }
    }
}
