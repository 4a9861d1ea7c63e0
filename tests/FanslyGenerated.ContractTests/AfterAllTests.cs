using FanslyGenerated.ContractTests.Contract;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FanslyGenerated.ContractTests;

/// <summary>What a whole run has to show. xunit runs a collection that is not parallel after those that are.</summary>
[Collection(Name)]
public sealed class AfterAllTests(AfterAllTests.Report report) : IClassFixture<AfterAllTests.Report>
{
    private const string Name = "After all tests";

    [Fact]
    public void Every_operation_was_called()
    {
        report.Write();

        ContractTally.Operations.Should().BeEquivalentTo(Contracts.Operations.Select(operation => operation.Name));
    }

    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class NotInParallel;

    /// <summary>Only fixtures are given what writes to the log of a run that passes.</summary>
    public sealed class Report(IMessageSink messages)
    {
        public void Write()
            => messages.OnMessage(new DiagnosticMessage(
                $"Contract: {ContractTally.Operations.Count()} operations of {Api.All.Count} specs, {ContractTally.Cases} cases, {ContractTally.Elapsed.TotalSeconds:0.0} s."));
    }
}
