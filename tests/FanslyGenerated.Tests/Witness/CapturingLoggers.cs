using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Tests.Witness;

/// <summary>A log that reads everything it is told: the message, its values and the exception.</summary>
internal sealed class CapturingLoggers(Captured captured) : ILoggerFactory, ILogger
{
    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        captured.Look("log", state.ToString());
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        captured.Look("log", formatter(state, exception));
        captured.Look("log", exception?.ToString());

        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            captured.Look("log", string.Join(' ', values));
        }
    }

    public void Dispose()
    {
    }
}
