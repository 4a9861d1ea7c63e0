namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>The one test that fails where the server cannot be started.</summary>
public sealed class WireMockTests
{
    [Fact]
    public void What_the_contract_tests_need_is_installed()
        => WireMockProgram.Missing.Should().BeNull();
}
