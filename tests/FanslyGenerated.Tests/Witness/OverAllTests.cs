namespace FanslyGenerated.Tests.Witness;

/// <summary>Tests about all others. xunit runs a collection that is not parallel after those that are.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OverAllTests
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Over all tests";
}
