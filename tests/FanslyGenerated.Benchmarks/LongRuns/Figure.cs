namespace FanslyGenerated.Benchmarks.LongRuns;

/// <summary>What a long run measured, and the bound that it is held to.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Measured">What came out.</param>
/// <param name="Bound">What has to come out; a dash where nothing has to.</param>
/// <param name="IsKept">Whether it did.</param>
internal sealed record Figure(string What, string Measured, string Bound, bool IsKept)
{
    /// <summary>A figure that nothing is asked of.</summary>
    public static Figure Of(string what, string measured) => new(what, measured, "-", IsKept: true);
}
