using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>A call that was cancelled, with what is known of it.</summary>
/// <remarks>
/// <see cref="OperationCanceledException.CancellationToken"/> is the token that the caller gave. A handler that catches any
/// cancellation catches this one too; <see cref="ApiException.MayHaveBeenExecutedBy"/> asks it and every other exception of a
/// call the same question.
/// </remarks>
public sealed class ApiCanceledException : OperationCanceledException
{
    internal ApiCanceledException(ApiCall call, bool mayHaveBeenExecuted, CancellationToken cancellationToken)
        : base($"{call.Operation}: The call was cancelled.", cancellationToken)
    {
        Operation = call.Operation;
        AccountId = call.AccountId;
        MayHaveBeenExecuted = mayHaveBeenExecuted;
    }

    /// <inheritdoc cref="ApiException.Operation"/>
    public string Operation { get; }

    /// <inheritdoc cref="ApiException.AccountId"/>
    public string? AccountId { get; }

    /// <summary>
    /// Whether the request was on its way when the call was cancelled, so that asking again may do it twice. False where it was
    /// still waiting or had no connection yet, and never true of a call that only reads.
    /// </summary>
    public bool MayHaveBeenExecuted { get; }
}
