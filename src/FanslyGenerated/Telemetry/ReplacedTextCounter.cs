using System.Diagnostics.Metrics;
using FanslyGenerated.Http;

namespace FanslyGenerated.Telemetry;

/// <summary>Counts texts that were not valid Unicode, and in which something was therefore replaced.</summary>
internal static class ReplacedTextCounter
{
    private static readonly Counter<long> s_texts = Instrumentation.Meter.CreateCounter<long>(
        "fansly_generated.replaced_texts", "{text}", "Texts of answers in which something was no Unicode and was replaced.");

    public static void Count(ApiCall call, string path)
        => s_texts.Add(1, new(Tags.Operation, call.Operation), new(Tags.Path, path));
}
