using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;
using Microsoft.CodeAnalysis;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>Reads specs, and keeps the models of those that code can be made from.</summary>
internal static class SpecReadings
{
    public static IncrementalValuesProvider<SpecReading> Of(IncrementalValuesProvider<AdditionalText> specs)
        => specs
            .Select(static (spec, cancellation)
                => SpecReader.Read(spec.Path, spec.GetText(cancellation)?.ToString() ?? "", cancellation))
            .WithTrackingName(Steps.Reading);

    /// <summary>
    /// Models hold no positions: an edit that only moves lines reads the spec again and stops here.
    /// </summary>
    public static IncrementalValuesProvider<SpecModel> Models(IncrementalValuesProvider<SpecReading> readings)
        => readings
            .Where(static reading => reading.Model is not null && reading.HasUsableNames)
            .Select(static (reading, _) => reading.Model!);
}
