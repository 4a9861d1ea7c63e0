using System.Threading.RateLimiting;

namespace FanslyGenerated.Tests.Http;

/// <summary>A permit of a caller's limiter, or a refusal that may say how long to wait.</summary>
internal sealed class TestLease : RateLimitLease
{
    public bool IsGranted { get; init; } = true;

    public object? Wait { get; init; }

    public bool FailsWhenGivenBack { get; init; }

    public bool IsGivenBack { get; private set; }

    public override bool IsAcquired => IsGranted;

    public override IEnumerable<string> MetadataNames => Wait is null ? [] : [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? Wait : null;
        return metadata is not null;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        IsGivenBack = true;

        if (FailsWhenGivenBack)
        {
            throw new IOException("The store is gone.");
        }
    }
}
