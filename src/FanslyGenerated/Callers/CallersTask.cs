namespace FanslyGenerated.Callers;

/// <summary>
/// Waits for what the caller's own code has begun, which may never hear that the call has ended: a limiter, a function that
/// gives the key, a handler. What it still does after that is no result, and is let go.
/// </summary>
internal static class CallersTask
{
    /// <param name="task">What was begun.</param>
    /// <param name="letGo">Disposes a result that comes too late; null where there is nothing to dispose.</param>
    /// <param name="cancellationToken">Ends the wait, though not what is waited for.</param>
    /// <param name="grace">How long what was begun may take to end by itself: its own exception says more.</param>
    public static async Task<T> WaitAsync<T>(
        Task<T> task, Action<T>? letGo, CancellationToken cancellationToken, TimeSpan grace = default)
    {
        try
        {
            return await task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            if (grace > TimeSpan.Zero && await HasEndedAsync(task, grace).ConfigureAwait(false))
            {
                return await task.ConfigureAwait(false);
            }

            _ = LetGoAsync(task, letGo);
            throw;
        }
    }

    /// <summary>By the machine's own clock: this is about how long code takes to run.</summary>
    private static async Task<bool> HasEndedAsync(Task task, TimeSpan grace)
        => await Task.WhenAny(task, Task.Delay(grace, TimeProvider.System)).ConfigureAwait(false) == task;

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
