using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FanslyGenerated.Telemetry;

/// <summary>The source of activities and the meter, both by the library's name.</summary>
internal static class Instrumentation
{
    public const string Name = "FanslyGenerated";

    private static readonly string? s_version = typeof(Instrumentation).Assembly.GetName().Version?.ToString(3);

    public static ActivitySource Activities { get; } = new(Name, s_version);

    public static Meter Meter { get; } = new(Name, s_version);
}
