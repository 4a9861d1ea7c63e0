namespace FanslyGenerated.TestKit;

/// <summary>
/// How much of what is too much for a usual run is tested: a share that a seed picks, or all of it where
/// <c>build/check.sh --long</c> sets LONG_TESTS.
/// </summary>
internal static class LongTests
{
    private const int Seed = 14;

    public static bool Runs { get; } = Environment.GetEnvironmentVariable("LONG_TESTS") == "true";

    /// <summary>Some of a list, the same ones in every run, or all of it.</summary>
    public static T[] Share<T>(IReadOnlyList<T> all, int usually)
    {
        if (Runs || all.Count <= usually)
        {
            return [.. all];
        }

        T[] some = [.. all];
        new Random(Seed).Shuffle(some);
        return some[..usually];
    }
}
