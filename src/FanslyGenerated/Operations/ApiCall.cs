namespace FanslyGenerated.Operations;

/// <summary>What every exception says about the call that led to it.</summary>
internal sealed record ApiCall(string Operation, HttpMethod Method, string? AccountId)
{
    /// <summary>Which setting it is that has to change.</summary>
    public const string RepeatRefused
        = "A handler of the HttpClient wanted to send the request a second time and was not let, since it may have been carried "
        + "out already. Such a handler repeats requests, as AddStandardResilienceHandler adds one (also by "
        + "ConfigureHttpClientDefaults), or follows redirects. Leave it off this HttpClient, or let it repeat reads alone, as DisableForUnsafeHttpMethods of its "
        + "retry options does.";

    /// <summary>Whether fields that the spec does not know are kept, and not only counted.</summary>
    public bool KeepsUnknownFields { get; init; }

    /// <summary>Where links of the response may lead; null of an operation that follows none.</summary>
    public LinkTarget? Links { get; init; }

    /// <summary>Whether an attempt before this one may have been carried out, whatever becomes of this one.</summary>
    public bool MayHaveBeenExecuted { get; init; }

    /// <summary>What every exception says besides, with a space before it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether nothing changes on the server, however often the call arrives there.</summary>
    public bool IsRead => Method == HttpMethod.Get || Method == HttpMethod.Head;
}
