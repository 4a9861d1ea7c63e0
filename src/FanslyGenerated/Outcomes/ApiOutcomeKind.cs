namespace FanslyGenerated;

/// <summary>The ways in which a call with a response can end.</summary>
public enum ApiOutcomeKind
{
    /// <summary>Not judged: the default value.</summary>
    Unknown = 0,

    /// <summary>Every status is 2xx, no flag is false, and what the spec requires is there.</summary>
    Success,

    /// <summary>The API reports a failure, by a status or by a flag. Calls throw an <see cref="ApiStatusException"/>.</summary>
    Failure,

    /// <summary>
    /// The API reports a success and leaves out what the spec requires, such as the payload. Calls throw an
    /// <see cref="ApiContractException"/>.
    /// </summary>
    Incomplete,
}
