namespace FanslyGenerated.Http;

/// <summary>
/// Waits for what the caller's own code has begun, which may never hear that the call has ended: a limiter, a function that
/// gives the key, a handler. What it still does after that is nobody's result, and is let go.
/// </summary>
internal static class CallersTask
{
    /// <param name="task">What was begun.</param>
    /// <param name="letGo">Disposes a result that comes too late; null where there is nothing to dispose.</param>
    /// <param name="cancellationToken">Ends the wait, though not what is waited for.</param>
    public static async Task<T> WaitAsync<T>(Task<T> task, Action<T>? letGo, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _ = LetGoAsync(task, letGo);
            throw;
        }
    }

    /// <summary>An exception that no one looks at would be reported by the runtime, with all that it says.</summary>
    private static async Task LetGoAsync<T>(Task<T> task, Action<T>? letGo)
    {
        try
        {
            T late = await task.ConfigureAwait(false);
            letGo?.Invoke(late);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The call is over, and has failed with its own reason.
        }
    }
}
