using FanslyGenerated.Http;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

public sealed class ApiKeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret ")]
    [InlineData("secret\r\nX-Evil: 1")]
    [InlineData("secret\0")]
    [InlineData("secreté")]
    [InlineData("secret\u007F")]
    public void A_key_that_no_header_can_carry_is_refused_and_not_shown(string key)
        => FluentActions.Invoking(() => ApiKey.InHeader("x-api-key", key)).Should().Throw<ArgumentException>()
            .Where(static refusal => refusal.ParamName == "key")
            .Which.Message.Should().NotContain("secret");

    [Fact]
    public void A_bearer_key_has_its_prefix()
    {
        var key = ApiKey.Bearer("k");

        key.Header.Should().Be("Authorization");
        key.HeaderValue.Should().Be("Bearer k");
    }

    [Fact]
    public void Its_text_does_not_show_it()
        => ApiKey.Bearer("secret").ToString().Should().NotContain("secret");
}
