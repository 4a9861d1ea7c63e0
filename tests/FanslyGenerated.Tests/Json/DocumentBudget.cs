namespace FanslyGenerated.Tests.Json;

/// <summary>
/// How many random documents a test makes. A usual run shares a fixed number among all classes that are read or written, so
/// that it takes no longer with more operations; <c>build/check.sh --long</c> makes 20,000 for each.
/// </summary>
internal static class DocumentBudget
{
    private const int Least = 50;
    private const int LongEach = 20_000;

    /// <summary>The share of one class of so many in a number of documents for all of them.</summary>
    public static int Each(int all, int classes) => LongTests.Runs ? LongEach : Math.Max(Least, all / classes);

    /// <summary>The first seed of a class: in a usual run, no two of them see the same random numbers.</summary>
    public static int FirstSeed(string name)
        => LongTests.Runs ? 1 : name.Aggregate(17, static (hash, letter) => unchecked((hash * 31) + letter)) & 0xFFFFFF;
}
