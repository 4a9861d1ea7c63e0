namespace FanslyGenerated.SpecTool.Diff;

/// <summary>How the package's version follows from what changed.</summary>
internal static class VersionStep
{
    public static string Of(Verdict verdict)
        => verdict switch
        {
            Verdict.Breaking => "major",
            Verdict.Additive => "minor",
            _ => "patch",
        };

    /// <summary>Before 1.0 the second number stands for the first.</summary>
    public static string BeforeFirstRelease(Verdict verdict) => verdict == Verdict.Breaking ? "minor" : "patch";
}
