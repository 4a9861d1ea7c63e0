using System.Threading.RateLimiting;

namespace FanslyGenerated.Resilience;

/// <summary>A turn that has come, or has not. One that was used is gone; only one that was not can be given back.</summary>
internal sealed class TurnLease : RateLimitLease
{
    private EvenPacer? _pacer;
    private readonly long _number;

    /// <param name="pacer">Where the turn came from; null where there was none.</param>
    /// <param name="number">The number of the turn there.</param>
    public TurnLease(EvenPacer? pacer, long number)
    {
        _pacer = pacer;
        _number = number;
    }

    public static TurnLease Refused { get; } = new(pacer: null, 0);

    /// <summary>Also once it was given back, which is for the pacer to know.</summary>
    public override bool IsAcquired => this != Refused;

    public override IEnumerable<string> MetadataNames => [];

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }

    /// <summary>Nothing was sent in this turn, so that the next in the queue has it.</summary>
    public void GiveBack()
    {
        if (Interlocked.Exchange(ref _pacer, null) is { } pacer)
        {
            pacer.TakeBack(_number);
        }
    }
}
