using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>A call to the API that came to nothing. All exceptions of this library's own derive from it.</summary>
public abstract class ApiException : Exception
{
    private protected ApiException(
        ApiCall call,
        string message,
        bool mayHaveBeenExecuted,
        Exception? innerException = null)
        : base($"{call.Operation}: {message}{call.Note}", innerException)
    {
        Operation = call.Operation;
        AccountId = call.AccountId;
        MayHaveBeenExecuted = mayHaveBeenExecuted;
    }

    /// <summary>The operation by its name in the API's description, such as <c>ChatMessages_Send</c>.</summary>
    public string Operation { get; }

    /// <summary>The account that the call was about, where it was about one.</summary>
    public string? AccountId { get; }

    /// <summary>
    /// Whether the API may have done what it was asked, so that asking again may do it twice.
    /// Never true of a call that only reads.
    /// </summary>
    public bool MayHaveBeenExecuted { get; }

    /// <summary>
    /// Where to resume a walk over pages that ended here: the token of the page that could not be given out, so that nothing
    /// is lost and nothing comes twice. Null where that is the first page, and for a call that is no such walk.
    /// </summary>
    public string? LastToken { get; internal set; }
}
