using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FanslyGenerated.Telemetry;

/// <summary>The source of activities and the meter, both by the library's name.</summary>
internal static class Instrumentation
{
    public const string Name = "FanslyGenerated";

    private static readonly string? s_version = typeof(Instrumentation).Assembly.GetName().Version?.ToString(3);

    public static ActivitySource? Activities { get; } = CreateSource(Name);

    public static Meter Meter { get; } = new(Name, s_version);

    /// <summary>
    /// Makes a source. Listeners that are there already are asked whether they want it, and one that throws takes the source
    /// away that has just been made and is known to all others, so it is looked for among those that there are.
    /// </summary>
    public static ActivitySource? CreateSource(string name)
    {
        ActivitySource? source = Listeners.Ask(name, static name => new ActivitySource(name, s_version), otherwise: null);

        if (source is null)
        {
            using var finder = new ActivityListener
            {
                ShouldListenTo = found =>
                {
                    source ??= found.Name == name ? found : null;
                    return false;
                },
            };
            ActivitySource.AddActivityListener(finder);
        }

        return source;
    }

    /// <summary>Makes an instrument, which is published to listeners, or finds the one that a listener took away by throwing.</summary>
    public static TInstrument? Create<TInstrument>(Meter meter, string name, Func<Meter, string, TInstrument> create)
        where TInstrument : Instrument
    {
        TInstrument? instrument = Listeners.Ask(
            (meter, name, create), static all => (TInstrument?)all.create(all.meter, all.name), otherwise: null);

        if (instrument is null)
        {
            using var finder = new MeterListener
            {
                InstrumentPublished = (found, _) =>
                    instrument ??= found.Meter == meter && found.Name == name ? found as TInstrument : null,
            };
            finder.Start();
        }

        return instrument;
    }
}
