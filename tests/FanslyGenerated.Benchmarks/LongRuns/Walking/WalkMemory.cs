using System.Globalization;

namespace FanslyGenerated.Benchmarks.LongRuns.Walking;

/// <summary>What a walk reports of itself across processes. Memory is in megabytes.</summary>
/// <param name="Messages">How many messages came, each once and in order.</param>
/// <param name="Early">What was resident after the first 100,000.</param>
/// <param name="EarlyHeap">What was reachable then.</param>
/// <param name="Late">What was resident at the end.</param>
/// <param name="LateHeap">What was reachable then.</param>
/// <param name="Peak">The most that ever was resident.</param>
internal sealed record WalkMemory(int Messages, double Early, double EarlyHeap, double Late, double LateHeap, double Peak)
{
    public static WalkMemory Parse(string line)
    {
        string[] values = line.Trim().Split(' ');
        return new(
            int.Parse(values[0], CultureInfo.InvariantCulture), Number(1), Number(2), Number(3), Number(4), Number(5));

        double Number(int index) => double.Parse(values[index], CultureInfo.InvariantCulture);
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Messages} {Early} {EarlyHeap} {Late} {LateHeap} {Peak}");
}
