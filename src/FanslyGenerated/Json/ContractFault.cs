namespace FanslyGenerated.Json;

/// <summary>
/// A place where a response breaks its contract, on its way out of a reader. It knows the offset alone; the path is
/// found when it is reported, so that reading does not keep track of one.
/// </summary>
internal sealed class ContractFault : Exception
{
    public ContractFault(FaultKind kind, int offset, string? member = null)
    {
        Kind = kind;
        Offset = offset;
        Member = member;
    }

    public FaultKind Kind { get; }

    /// <summary>The first byte of the token that shows it; of an object that misses something, its last one.</summary>
    public int Offset { get; }

    /// <summary>The field that is missing.</summary>
    public string? Member { get; }
}
