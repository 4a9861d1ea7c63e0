namespace FanslyGenerated.Http;

/// <summary>What every exception says about the call that led to it.</summary>
internal sealed record ApiCall(string Operation, HttpMethod Method, string? AccountId)
{
    /// <summary>Whether fields that the spec does not know are kept, and not only counted.</summary>
    public bool KeepsUnknownFields { get; init; }

    /// <summary>Where links of the answer may lead; null of an operation that follows none.</summary>
    public LinkTarget? Links { get; init; }

    /// <summary>Whether an attempt before this one may have been carried out, whatever becomes of this one.</summary>
    public bool MayHaveBeenExecuted { get; init; }

    /// <summary>Whether nothing changes on the server, however often the call arrives there.</summary>
    public bool IsRead => Method == HttpMethod.Get || Method == HttpMethod.Head;
}
