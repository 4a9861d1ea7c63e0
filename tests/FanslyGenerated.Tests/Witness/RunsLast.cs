using Xunit.Abstractions;

[assembly: TestCollectionOrderer("FanslyGenerated.Tests.Witness.RunsLast", "FanslyGenerated.Tests")]

namespace FanslyGenerated.Tests.Witness;

/// <summary>Puts the tests about all others behind the others.</summary>
public sealed class RunsLast : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
        => testCollections.OrderBy(static collection => collection.DisplayName == OverAllTests.Name);
}
