namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>The tests that share the one server, and take turns at it.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit calls it a collection.
public sealed class ContractCollection : ICollectionFixture<ContractRun>
#pragma warning restore CA1711
{
    public const string Name = "contract";
}
