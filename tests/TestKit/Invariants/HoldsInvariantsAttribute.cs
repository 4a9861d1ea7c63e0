using System.Reflection;
using FluentAssertions;
using Xunit.Sdk;

namespace FanslyGenerated.TestKit;

/// <summary>
/// Fails each test of a class by itself in which the library outputs a key or what a user wrote, sends the key elsewhere,
/// or sends a write twice.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HoldsInvariantsAttribute : BeforeAfterTestAttribute
{
    private Invariants _invariants = new();

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest)
    {
        OutputListener.Start();
        _invariants = Invariants.Begin();
    }

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => _invariants.Broken.Should().BeEmpty();
}
