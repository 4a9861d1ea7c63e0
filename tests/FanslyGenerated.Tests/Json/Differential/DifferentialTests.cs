using System.Collections.Concurrent;
using System.Text.Json;
using System.Text;
using FanslyGenerated.Raw;
using FanslyGenerated.Tests.Json.Reading;
using FluentAssertions;
using Xunit.Abstractions;
using static FanslyGenerated.Tests.Json.Differential.ThreeReaders;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>
/// What our readers accept, Newtonsoft accepts with the same value; what they alone refuse or accept has a number among
/// the faults. Each document is made from its own seed, which is printed where something is wrong.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int AllMutations = 60_000;
    private const int AllRandomResponses = 6_000;
    private const int Enough = 100;

    private static readonly ParallelOptions s_parallel = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    public static TheoryData<string> Names => new(ResponseCase.All.Select(response => response.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutations_of_a_sample_are_read_as_the_contract_and_Newtonsoft_say(string name)
    {
        ResponseCase response = ResponseCase.Of(name);
        var readers = new ThreeReaders(response, response.Read);

        int documents = DocumentBudget.Each(AllMutations, ResponseCase.All.Count);
        Piece sample = Sample(response);
        Run(readers, name, random => new Mutator(random).Mutate(sample), documents).Should().BeEmpty();

        Print(name, readers);
        readers.Counts["both accept"].Should().BeGreaterThan(documents / 20);
        readers.Counts["both refuse"].Should().BeGreaterThan(documents / 200);
    }

    [Fact]
    public void Mutations_reach_every_kind_of_refusal()
    {
        ResponseCase response = ResponseCase.SentMessage;
        var readers = new ThreeReaders(response, response.Read);

        Piece sample = Sample(response);
        Run(readers, response.Name, random => new Mutator(random).Mutate(sample), 5_000);

        readers.Counts.Keys.Should().Contain(
            ["ours alone refuses, F41", "ours alone refuses, F42", "ours alone refuses, F47", "ours alone refuses, F51"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_responses_are_read_as_the_contract_and_Newtonsoft_say(string name)
    {
        ResponseCase response = ResponseCase.Of(name);
        var readers = new ThreeReaders(response, response.Read);

        int documents = DocumentBudget.Each(AllRandomResponses, ResponseCase.All.Count);
        Run(readers, name, random => new RandomResponse(random, response.Envelope).Of(response.Type), documents).Should().BeEmpty();

        Print(name, readers);
        readers.Counts["both accept"].Should().BeGreaterThan(documents / 2);
    }

    [Fact]
    public void A_reader_that_is_as_tolerant_as_Newtonsoft_is_caught()
    {
        ResponseCase response = ResponseCase.SentMessage;
        var readers = new ThreeReaders(response, (json, _) => response.ReadByNewtonsoft(json)!);

        Piece sample = Sample(response);
        IReadOnlyList<string> disagreements = Run(readers, response.Name, random => new Mutator(random).Mutate(sample), 2_000);

        disagreements.Should().Contain(text => text.Contains("Missing", StringComparison.Ordinal))
            .And.Contain(text => text.Contains("Duplicate", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_that_loses_one_field_is_caught()
    {
        ResponseCase response = ResponseCase.SentMessage;
        var readers = new ThreeReaders(response, (json, keeps) => WithoutReply((ProxiedEnvelope<SentMessage>)response.Read(json, keeps)));

        Piece sample = Sample(response);
        IReadOnlyList<string> disagreements = Run(readers, response.Name, random => new Mutator(random).Mutate(sample), 500);

        disagreements.Should().Contain(text => text.Contains("inReplyTo", StringComparison.Ordinal));
    }

    private static Piece Sample(ResponseCase response)
    {
        using JsonDocument document = JsonDocument.Parse(response.Sample);
        return Piece.Parse(document.RootElement);
    }

    private static ProxiedEnvelope<SentMessage> WithoutReply(ProxiedEnvelope<SentMessage> whole)
    {
        SentMessage? message = whole.Data?.Data?.Response;
        typeof(SentMessage).GetProperty(nameof(SentMessage.InReplyTo))!.SetValue(message ?? new SentMessage(), null);
        return whole;
    }

    private static IReadOnlyList<string> Run(ThreeReaders readers, string name, Func<Random, Piece> document, int count)
    {
        ConcurrentBag<(int Seed, string Text)> disagreements = [];
        int first = DocumentBudget.FirstSeed(name);

        Parallel.For(first, first + count, s_parallel, (seed, loop) =>
        {
            var random = new Random(seed);
            byte[] json = document(random).ToBytes();
            Ending ending = End(ref json, random);

            if (readers.Disagreement(seed, json, ending) is { } disagreement)
            {
                disagreements.Add((seed, $"seed {seed}: {Short(disagreement)} in {Short(Encoding.UTF8.GetString(json))}"));
            }

            if (disagreements.Count >= Enough)
            {
                loop.Stop();
            }
        });

        return [.. disagreements.OrderBy(static each => each.Seed).Select(static each => each.Text)];
    }

    /// <summary>The seed makes the document again, so that its beginning is enough.</summary>
    private static string Short(string text) => text[..Math.Min(text.Length, 300)];

    /// <summary>Cuts some documents off and lets others go on behind their end.</summary>
    private static Ending End(ref byte[] json, Random random)
    {
        switch (random.Next(40))
        {
            case 0:
                json = json[..random.Next(1, json.Length)];
                return Ending.Cut;
            case 1:
                json = [.. json, .. Encoding.UTF8.GetBytes(Spellings.Pick(random, ["x", "{}", ",", "]", "\0", "/**/", "//", "1"]))];
                return Ending.Longer;
            case 2:
                json = [.. "\uFEFF"u8, .. json, .. " \r\n"u8];
                return Ending.Whole;
            default:
                return Ending.Whole;
        }
    }

    private void Print(string name, ThreeReaders readers)
    {
        output.WriteLine(name);

        foreach ((string kind, int count) in readers.Counts.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{count,8} {kind}");
        }
    }
}
