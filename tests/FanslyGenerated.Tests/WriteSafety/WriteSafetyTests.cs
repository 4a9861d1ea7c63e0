using System.Collections.Concurrent;
using System.Globalization;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Repeats;
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
            .. from cut in CutPointCases.All
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
        CutPointCases.All.Should().HaveCountGreaterThan(40).And.OnlyHaveUniqueItems(static cut => cut.Name);
    }

    /// <summary>A line for each point and kind of write: copies, whether it may have been executed, and what the caller got.</summary>
    private void Print(IEnumerable<CutOutcome> outcomes)
    {
        ILookup<(string, string), CutOutcome> rows = outcomes.ToLookup(static outcome => (outcome.Case.Cut.Name, outcome.Case.Kind));
        output.WriteLine($"{CutPointCases.All.Count} points, {rows.Sum(static row => row.Count())} writes: copies · may have been executed · what the caller got");

        foreach (string cut in CutPointCases.All.Select(static cut => cut.Name))
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

    /// <summary>A write that is cut off at one point, and what came of it.</summary>
    private sealed record CutCase(Cut Cut, string Kind, bool IsPooled, bool HasResilience)
    {
        private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(300);

        public bool Exists => (!Cut.NeedsBody || Kind != "nothing") && (!Cut.IsBeforeAll || !IsPooled);

        /// <param name="certificate">The server's.</param>
        /// <param name="resilient">With a handler that repeats what fails.</param>
        /// <param name="impatient">With one that repeats what takes too long as well.</param>
        public async Task<CutOutcome> RunAsync(Certificate certificate, HttpClient resilient, HttpClient impatient)
        {
            await using var server = new CutServer(Cut, certificate.Value);
            var options = new TestOptions { BaseAddress = server.Address, MaxRetries = 1 };

            if (Cut.End == CutEnd.Silence)
            {
                options.AttemptTimeout = options.SilenceTimeout = s_short;
            }

            using ApiConnection connection = ApiConnection.Open(
                Connections.Profile,
                options,
                !HasResilience ? null : Cut.End == CutEnd.Silence ? impatient : resilient);

            if (IsPooled)
            {
                await WarmAsync(connection);
            }

            Exception? thrown = await OutcomeAsync(connection.SendAsync(Kind));
            await server.SettledAsync();
            return new CutOutcome(this, server.Copies, thrown);
        }

        /// <summary>A machine that is busy may take longer than the short deadlines of a case that waits for silence.</summary>
        private static async Task WarmAsync(ApiConnection connection)
        {
            for (int left = 20; ; left--)
            {
                try
                {
                    await connection.SendAsync<Chapter>(Connections.Read, default);
                    return;
                }
                catch (ApiTransportException) when (left > 0)
                {
                }
            }
        }

        private static async Task<Exception?> OutcomeAsync(Task<ApiResponse<Chapter>> call)
        {
            try
            {
                (await call.WaitAsync(TimeSpan.FromSeconds(60))).ThrowIfFailed();
                return null;
            }
            catch (Exception exception)
            {
                return exception;
            }
        }
    }

    /// <summary>What a server saw of a write, and what its caller got.</summary>
    private sealed record CutOutcome(CutCase Case, int Copies, Exception? Thrown)
    {
        /// <summary>Copies on the wire, what is reported to the caller, and what the caller got.</summary>
        public string Text
            => $"{Copies} · {(Thrown is ApiException fault ? fault.MayHaveBeenExecuted ? "maybe" : "no" : "done")} · {Got}";

        /// <summary>What must not be.</summary>
        public IEnumerable<string> Violations
        {
            get
            {
                if (Copies > 1)
                {
                    yield return "more than one copy";
                }

                if (Copies > 0 && Case.Cut.IsBeforeAll)
                {
                    yield return "a copy before there was a connection";
                }

                if (Thrown is not (null or ApiException))
                {
                    yield return $"an exception of another family: {Thrown.GetType().Name}";
                }

                if (Case.Cut.Succeeds is { } succeeds && (Thrown is null) != succeeds)
                {
                    yield return Thrown is null ? "success without a whole response" : "no success, though the response was whole";
                }

                if (Thrown is ApiException { MayHaveBeenExecuted: false } && Copies > 0 && !Case.Cut.IsRefusal)
                {
                    yield return "said not to have been executed, though the server had it";
                }

                if (Thrown is ApiException { MayHaveBeenExecuted: true } && Case.Cut.IsBeforeAll)
                {
                    yield return "said to have been executed perhaps, though nothing left";
                }
            }
        }

        private string Got
            => Thrown switch
            {
                null => "success",
                ApiTransportException transport => $"{transport.Kind}",
                ApiStatusException status => $"{status.StatusCode}",
                ApiContractException => "contract",
                _ => Thrown.GetType().Name,
            };
    }
}
