using System.Collections.Concurrent;
using System.Globalization;
using FanslyGenerated.Tests.Repeats;
using FanslyGenerated.Tests.Secrecy;
using FluentAssertions;
using Xunit.Abstractions;

namespace FanslyGenerated.Tests.WriteSafety;

/// <summary>
/// Writes whose exchange is cut off at every point that there is: with JSON, with a file, with nothing; on connections that are
/// fresh and that were used before; with the platform's resilience handler around the client, and without.
/// </summary>
[HoldsInvariants]
public sealed class WriteSafetyTests(ITestOutputHelper output)
{
    private const int AtOnce = 32;

    [Fact]
    public async Task F117_P2_Wherever_an_exchange_is_cut_off_a_write_went_out_once_and_says_whether_it_may_have_been_executed()
    {
        CutCase[] cases =
        [
            .. from cut in Cuts.All
               from kind in Writes.Kinds
               from isPooled in (bool[])[false, true]
               from hasResilience in (bool[])[false, true]
               select new CutCase(cut, kind, isPooled, hasResilience) into @case
               where @case.Exists
               select @case,
        ];
        var outcomes = new ConcurrentBag<CutOutcome>();
        using var certificate = new Certificate();
        await using Application resilient = Application.WithResilienceByDefault();
        await using Application impatient = Application.WithResilienceByDefault(TimeSpan.FromMilliseconds(200));

        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (@case, _)
            => outcomes.Add(await @case.RunAsync(certificate, resilient.Client, impatient.Client)));

        Print(outcomes);
        string[] violations =
        [
            .. outcomes.SelectMany(static outcome => outcome.Violations.Select(
                violation => $"{outcome.Case.Cut.Name}, {outcome.Case.Kind}, {Where(outcome.Case)}: {outcome.Text}: {violation}")),
        ];
        string.Join('\n', violations).Should().BeEmpty();
        Cuts.All.Should().HaveCountGreaterThan(40).And.OnlyHaveUniqueItems(static cut => cut.Name);
    }

    /// <summary>A line for each point and kind of write: copies, whether it may have been executed, and what the caller got.</summary>
    private void Print(IEnumerable<CutOutcome> outcomes)
    {
        ILookup<(string, string), CutOutcome> rows = outcomes.ToLookup(static outcome => (outcome.Case.Cut.Name, outcome.Case.Kind));
        output.WriteLine($"{Cuts.All.Count} points, {rows.Sum(static row => row.Count())} writes: copies · may have been executed · what the caller got");

        foreach (string cut in Cuts.All.Select(static cut => cut.Name))
        {
            foreach (string kind in Writes.Kinds.Where(kind => rows.Contains((cut, kind))))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {cut,-62} | {kind,-7} | {Cell(rows[(cut, kind)])} |"));
            }
        }
    }

    private static string Cell(IEnumerable<CutOutcome> row)
    {
        IGrouping<string, CutOutcome>[] groups = [.. row.GroupBy(static outcome => outcome.Text)];

        return groups.Length == 1
            ? groups[0].Key
            : string.Join("; ", groups.Select(static group => $"{group.Key} ({string.Join(", ", group.Select(static outcome => Where(outcome.Case)))})"));
    }

    private static string Where(CutCase @case)
        => $"{(@case.IsPooled ? "pooled" : "fresh")}{(@case.HasResilience ? " with resilience" : "")}";
}
