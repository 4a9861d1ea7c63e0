using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace FanslyGenerated.Tests.Telemetry;

/// <summary>
/// Listens in one way, and throws whatever it hears of: in the calls of one test alone, since other tests run beside it.
/// </summary>
internal sealed class ThrowingListener : IDisposable, ILoggerFactory, ILoggerProvider, ILogger
{
    private static readonly AsyncLocal<ThrowingListener?> s_mine = new();

    private readonly string _kind;
    private readonly List<IDisposable> _listeners = [];
    private int _thrown;

    public ThrowingListener(string kind)
    {
        _kind = kind;
        s_mine.Value = this;
        Loggers = kind switch
        {
            "logger" or "enabled logger" or "logger that cannot be made" => this,
            "logger behind a factory" => LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(this)),
            _ => null,
        };

        if (kind == "meter")
        {
            Listen(new MeterListener());
        }
        else if (Loggers is null)
        {
            Listen(new ActivityListener());
        }
    }

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "meter", "sampler", "activity that starts", "activity that stops", "logger", "enabled logger",
        "logger that cannot be made", "logger behind a factory",
    ];

    public ILoggerFactory? Loggers { get; }

    public int Thrown => _thrown;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName)
    {
        ThrowIf("logger that cannot be made");
        return this;
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel)
    {
        ThrowIf("enabled logger");
        return true;
    }

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Throw();

    public void Dispose()
    {
        s_mine.Value = null;
        _listeners.ForEach(static listener => listener.Dispose());
    }

    private void Listen(MeterListener listener)
    {
        _listeners.Add(listener);
        listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "FanslyGenerated")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => ThrowIf("meter"));
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => ThrowIf("meter"));
        listener.Start();
    }

    private void Listen(ActivityListener listener)
    {
        _listeners.Add(listener);
        listener.ShouldListenTo = static source => source.Name == "FanslyGenerated";
        listener.Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
        {
            ThrowIf("sampler");
            return ActivitySamplingResult.AllData;
        };
        listener.ActivityStarted = _ => ThrowIf("activity that starts");
        listener.ActivityStopped = _ => ThrowIf("activity that stops");
        ActivitySource.AddActivityListener(listener);
    }

    private void ThrowIf(string kind)
    {
        if (_kind == kind)
        {
            Throw();
        }
    }

    private void Throw()
    {
        if (s_mine.Value == this)
        {
            Interlocked.Increment(ref _thrown);
            throw new InvalidOperationException("A listener's own trouble.");
        }
    }
}
