namespace FanslyGenerated.Telemetry;

/// <summary>
/// The one place where code is called that listens: listeners of metrics and activities, loggers and what makes them. What
/// it throws is its own affair. A call whose message was sent must not fail because of it, or it would be sent again.
/// </summary>
internal static class Listeners
{
    public static void Notify<TState>(TState state, Action<TState> notify)
    {
        try
        {
            notify(state);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // There is no one to report it to: the log may be what failed.
        }
    }

    /// <summary>What it says, or a default if it fails.</summary>
    public static TResult Ask<TState, TResult>(TState state, Func<TState, TResult> ask, TResult otherwise)
    {
        try
        {
            return ask(state);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return otherwise;
        }
    }
}
