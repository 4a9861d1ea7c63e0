using Microsoft.Extensions.Logging;

namespace FanslyGenerated.TestKit;

/// <summary>A log that checks everything written to it: the message, its values and the exception.</summary>
internal sealed class CheckedLog : ILoggerFactory, ILogger
{
    public static CheckedLog Instance { get; } = new();

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Invariants.Current.CheckOutput("log", state.ToString());
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Invariants invariants = TestKit.Invariants.Current;
        invariants.CheckOutput("log", formatter(state, exception));
        invariants.CheckOutput("log", exception?.ToString());

        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            invariants.CheckOutput("log", string.Join(' ', values));
        }
    }

    public void Dispose()
    {
    }
}
