namespace FanslyGenerated.Json.Reading;

/// <summary>
/// The faults of an envelope, kept until the envelope has been read. A response that reports a failure leaves out, or
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

    /// <summary>Whether what stands in a place could not be read, so that its value is none of the response's.</summary>
    public bool Hides(ReadOnlySpan<byte> json, string pointer)
    {
        string path = JsonPath.OfPointer(pointer);

        foreach (ContractFault fault in _faults)
        {
            string unread = JsonPath.Of(json, fault);

            // The place itself, or a layer around it.
            if (path.StartsWith(unread, StringComparison.Ordinal) && (path.Length == unread.Length || path[unread.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}
