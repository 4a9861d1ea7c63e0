namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>
/// A theory that needs the server. Where it cannot be started, one test says so and fails the run, and hundreds do not repeat it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContractTheoryAttribute : TheoryAttribute
{
    public ContractTheoryAttribute() => Skip = WireMockProgram.Missing;
}
