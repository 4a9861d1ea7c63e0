using System.Diagnostics;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Reading;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>What holds for a reading as a whole.</summary>
public sealed class WholeSpecTests
{
    private readonly ITestOutputHelper _output;

    public WholeSpecTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void All_problems_are_reported_in_one_run_in_the_order_of_the_file()
    {
        SpecText spec = Specs.Minimal
            .With("url: https://api.example.com", "url: ⟦http://api.example.com")
            .With("summary: Lists notes.", "⟦sumary: Lists notes.")
            .With("operationId: Notes_Create", "operationId: ⟦createNote")
            .With("cost: { type: integer", "cost: { type: ⟦intger")
            .With("text: { type: string, description: What it says. }\n        createdAt", "⟦text: { type: string }\n        createdAt")
            .With("enum: [free, paid]", "enum: ⟦[paid, paid]");

        SpecReading reading = spec.Read();

        // The misspelt summary is missing, too, which is reported at the operation's first key.
        reading.Problems.Select(problem => $"{problem.Rule.Id} {problem.Location}").Should().Equal(
            $"FAN032 notes.yaml{spec.Marks[0]}",
            "FAN020 notes.yaml(25,7)",
            $"FAN012 notes.yaml{spec.Marks[1]}",
            $"FAN040 notes.yaml{spec.Marks[2]}",
            $"FAN013 notes.yaml{spec.Marks[3]}",
            $"FAN020 notes.yaml{spec.Marks[4]}",
            $"FAN053 notes.yaml{spec.Marks[5]}");
    }

    [Fact]
    public void A_fault_in_one_operation_leaves_the_others_in_the_model()
    {
        SpecText spec = Specs.Minimal.With("cursor: cursor", "cursor: ⟦crusor");

        SpecReading reading = spec.Read();

        reading.HasErrors.Should().BeTrue();
        reading.Model!.Operations.Select(operation => operation.Id).Should().Equal("Notes_Create");
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        Action read = () => SpecReader.Read("notes.yaml", Specs.Minimal.Text, new CancellationToken(canceled: true));

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Two_hundred_operations_are_checked_in_well_under_a_second()
    {
        using var folder = new SpecFolder();
        folder.With("large.yaml", LargeSpec.Text());
        foreach (string id in LargeSpec.OperationIds)
        {
            folder.With($"samples/large/{id}.json", LargeSpec.Sample);
        }

        folder.Check("notes.yaml");
        var watch = Stopwatch.StartNew();
        IReadOnlyList<string> problems = folder.Check("large.yaml");
        watch.Stop();

        // The figure is for people; the guard only catches what has gone very wrong, on any machine.
        _output.WriteLine($"200 operations with their samples: {watch.Elapsed.TotalMilliseconds:F0} ms");
        problems.Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }
}
