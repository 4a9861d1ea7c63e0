using FluentAssertions;

namespace FanslyGenerated.Tests.Json;

public sealed class RawAmountTests
{
    [Fact]
    public void Its_text_is_the_number_alone()
        => new RawAmount(-2500).ToString().Should().Be("-2500");

    [Fact]
    public void Nothing_turns_it_into_money()
        => typeof(RawAmount).GetMethods()
            .Should().NotContain(static method => method.Name == "op_Implicit" || method.Name == "op_Explicit");
}
