using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanslyGenerated.Telemetry;

/// <summary>The caller's logger, of which nothing is heard when it fails.</summary>
internal sealed class QuietLogger : ILogger
{
    private readonly ILogger _logger;

    private QuietLogger(ILogger logger)
    {
        _logger = logger;
    }

    public static ILogger From(ILoggerFactory? factory)
        => factory is not null
            && Listeners.Ask(factory, static factory => factory.CreateLogger(Instrumentation.Name), otherwise: null) is { } logger
                ? new QuietLogger(logger)
                : NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel)
        => Listeners.Ask((_logger, logLevel), static all => all._logger.IsEnabled(all.logLevel), otherwise: false);

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Listeners.Notify(
            (_logger, logLevel, eventId, state, exception, formatter),
            static all => all._logger.Log(all.logLevel, all.eventId, all.state, all.exception, all.formatter));
}
