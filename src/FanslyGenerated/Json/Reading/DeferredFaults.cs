namespace FanslyGenerated.Json.Reading;

/// <summary>
/// The faults of an envelope, kept until the envelope has been read. An answer that reports a failure leaves out, or
/// sends in another shape, what a successful one has; what it reports is then the error, and not its shape.
/// </summary>
internal sealed class DeferredFaults
{
    // An envelope has few fields. More faults than this are made on purpose.
    private const int Most = 16;

    private readonly List<ContractFault> _faults = [];

    public ContractFault First => _faults[0];

    public void Add(ContractFault fault)
    {
        if (_faults.Count == Most)
        {
            throw First;
        }

        _faults.Add(fault);
    }

    /// <summary>Whether a status reports a failure. One that is missing or unreadable reports nothing.</summary>
    public static bool IsFailure(long? status) => status is not (null or 0 or (>= 200 and <= 299));

    /// <summary>Whether a flag reports a failure, and is not merely false for want of a readable one.</summary>
    public bool IsFailure(ReadOnlySpan<byte> json, string path, bool? flag)
    {
        foreach (ContractFault fault in _faults)
        {
            string unread = JsonPath.Of(json, fault);

            // The flag itself, or a layer around it.
            if (path.StartsWith(unread, StringComparison.Ordinal) && (path.Length == unread.Length || path[unread.Length] == '.'))
            {
                return false;
            }
        }

        return flag == false;
    }
}
