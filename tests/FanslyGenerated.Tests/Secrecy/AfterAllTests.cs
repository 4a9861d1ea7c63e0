namespace FanslyGenerated.Tests.Secrecy;

/// <summary>Tests about all others. xunit runs a collection that is not parallel after those that are.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AfterAllTests
{
    /// <summary>The collection's name.</summary>
    public const string Name = "After all tests";
}
