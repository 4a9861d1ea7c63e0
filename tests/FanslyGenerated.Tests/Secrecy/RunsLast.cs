using Xunit.Abstractions;

[assembly: TestCollectionOrderer("FanslyGenerated.Tests.Secrecy.RunsLast", "FanslyGenerated.Tests")]

namespace FanslyGenerated.Tests.Secrecy;

/// <summary>Puts the tests about all others behind the others.</summary>
public sealed class RunsLast : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
        => testCollections.OrderBy(static collection => collection.DisplayName == AfterAllTests.Name);
}
