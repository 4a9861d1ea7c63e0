using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>A call whose client was disposed, before it or while it ran.</summary>
public sealed class ApiDisposedException : ObjectDisposedException
{
    internal ApiDisposedException(ApiCall call, bool mayHaveBeenExecuted)
        : base(objectName: null, $"{call.Operation}: The client was disposed.")
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
    /// Whether the request was on its way when the client was disposed, so that asking again may do it twice. Never true of a
    /// call that only reads.
    /// </summary>
    public bool MayHaveBeenExecuted { get; }
}
