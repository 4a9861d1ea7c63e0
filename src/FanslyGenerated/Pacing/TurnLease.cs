using System.Threading.RateLimiting;

namespace FanslyGenerated.Pacing;

/// <summary>A turn that has come, or has not. There is nothing to give back, so all share the two.</summary>
internal sealed class TurnLease : RateLimitLease
{
    private TurnLease(bool isAcquired)
    {
        IsAcquired = isAcquired;
    }

    public static TurnLease Granted { get; } = new(isAcquired: true);

    public static TurnLease Refused { get; } = new(isAcquired: false);

    public override bool IsAcquired { get; }

    public override IEnumerable<string> MetadataNames => [];

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }
}
