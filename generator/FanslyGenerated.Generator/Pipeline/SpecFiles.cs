using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>Finds the specs among a project's additional files.</summary>
internal static class SpecFiles
{
    /// <summary>Those that the project marked with the given metadata, as in <c>SdkSpec="true"</c>.</summary>
    public static IncrementalValuesProvider<AdditionalText> Marked(
        IncrementalGeneratorInitializationContext context, string metadata)
        => context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => IsMarked(pair.Right.GetOptions(pair.Left), metadata))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(Steps.Spec);

    private static bool IsMarked(AnalyzerConfigOptions options, string metadata)
        => options.TryGetValue($"build_metadata.AdditionalFiles.{metadata}", out string? value)
        && bool.TryParse(value, out bool isMarked)
        && isMarked;
}
