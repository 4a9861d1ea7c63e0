using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using FanslyGenerated.Benchmarks.Calls;
using FanslyGenerated.Benchmarks.Reading;
using FanslyGenerated.Benchmarks.Writing;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>
/// Asks every question three times, one run after another, and prints the medians of what the runs found: ratios of the same
/// run, since times of different runs do not compare on a machine that does other things too.
/// </summary>
internal static class Comparisons
{
    private const int Runs = 3;

    private static readonly (Type Question, string Title)[] s_questions =
    [
        (typeof(ReadPage), "Read a page, 73 KB"),
        (typeof(ReadSent), "Read the response to a sent message, 1.2 KB"),
        (typeof(WriteSend), "Write a message"),
        (typeof(CallPage), "Call: a page, in memory"),
        (typeof(CallShuffledPage), "Call: a page in another order"),
        (typeof(CallGrownPage), "Call: a page with two unknown fields in every object"),
        (typeof(CallSend), "Call: send a message, in memory"),
        (typeof(CallPageOverLoopback), "Call: a page over loopback"),
        (typeof(Promises), "What the promises cost"),
    ];

    // The questions say how they are measured; without this, BenchmarkDotNet would print every iteration.
    private static readonly IConfig s_quiet = ManualConfig.CreateEmpty().AddLogger(NullLogger.Instance);

    /// <param name="chosen">Names of questions; all of them if there are none.</param>
    public static void Run(IReadOnlyCollection<string> chosen)
    {
        SameValues.Require();
        (Type Question, string Title)[] asked = [.. s_questions
            .Where(pair => chosen.Count == 0 || chosen.Contains(pair.Question.Name, StringComparer.OrdinalIgnoreCase))];
        Dictionary<Type, List<Summary>> responses = asked.ToDictionary(static pair => pair.Question, static _ => new List<Summary>());

        for (int run = 1; run <= Runs; run++)
        {
            foreach ((Type question, string title) in asked)
            {
                Console.Error.WriteLine($"Run {run} of {Runs}: {title}");
                responses[question].Add(Measured(BenchmarkRunner.Run(question, s_quiet)));
            }
        }

        Medians[] medians = [.. asked.Select(pair => new Medians(pair.Title, responses[pair.Question]))];

        foreach (Medians response in medians)
        {
            Console.WriteLine(new RatioTable(response));
        }

        if (medians.Where(static response => response.Contenders.Contains(nameof(ReadQuestion.Ours))).ToArray() is [_, ..] compared)
        {
            Console.WriteLine(new Overview(compared));
        }
    }

    private static Summary Measured(Summary summary)
        => !summary.HasCriticalValidationErrors && summary.Reports.All(static report => report is { Success: true, ResultStatistics: not null })
            ? summary
            : throw new InvalidOperationException($"{summary.Title} was not measured: run it alone, with --filter, to see why.");
}
