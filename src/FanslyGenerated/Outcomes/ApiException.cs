using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>
/// A call to the API that failed. All exceptions of this library's own derive from it, but for the two of a call that was ended
/// from outside: <see cref="ApiCanceledException"/> and <see cref="ApiDisposedException"/>.
/// </summary>
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

    /// <summary>
    /// Whether a call that ended with this exception may have been executed, whichever way it ended: failed, cancelled, or with
    /// its client disposed. Made for <c>catch (Exception exception) when (ApiException.MayHaveBeenExecutedBy(exception))</c>.
    /// </summary>
    /// <param name="exception">What a call ended with, or what it is wrapped in.</param>
    /// <returns>False too of exceptions that no call of this library ended with.</returns>
    public static bool MayHaveBeenExecutedBy(Exception? exception)
        => exception switch
        {
            ApiException { MayHaveBeenExecuted: true }
                or ApiCanceledException { MayHaveBeenExecuted: true }
                or ApiDisposedException { MayHaveBeenExecuted: true } => true,
            AggregateException several => several.InnerExceptions.Any(MayHaveBeenExecutedBy),

            // What waits for a task without await makes an exception of its own, and keeps the task.
            TaskCanceledException { Task: { IsCanceled: true } task } => MayHaveBeenExecutedBy(CauseOf(task)),
            null => false,
            _ => MayHaveBeenExecutedBy(exception.InnerException),
        };

    private static ApiCanceledException? CauseOf(Task cancelled)
    {
        try
        {
#pragma warning disable RS0030 // It has ended, so nothing waits; and nothing else gives the exception of a task that was cancelled
            cancelled.GetAwaiter().GetResult();
#pragma warning restore RS0030
            return null;
        }
        catch (OperationCanceledException cause)
        {
            return cause as ApiCanceledException;
        }
    }
}
