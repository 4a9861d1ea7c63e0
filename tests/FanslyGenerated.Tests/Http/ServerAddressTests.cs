using FanslyGenerated.Http;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

public sealed class ServerAddressTests
{
    [Theory]
    [InlineData("http://api.example")]
    [InlineData("http://localhost.example")]
    [InlineData("ftp://localhost")]
    [InlineData("https://user:secret@api.example")]
    [InlineData("https://api.example?secret")]
    [InlineData("/relative")]
    public void An_address_that_would_show_the_key_to_others_is_refused(string address)
        => FluentActions.Invoking(() => ServerAddress.Checked(new Uri(address, UriKind.RelativeOrAbsolute)))
            .Should().Throw<ArgumentException>().Which.Message.Should().NotContain("secret");

    [Theory]
    [InlineData("https://api.example/base")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    public void A_safe_address_is_taken(string address)
        => ServerAddress.Checked(new Uri(address)).Should().Be(new Uri(address));

    [Theory]
    [InlineData("https://api.example/other", true)]
    [InlineData("https://API.example:443", true)]
    [InlineData("https://api.example:444", false)]
    [InlineData("https://api.example.evil", false)]
    public void An_origin_is_scheme_host_and_port(string address, bool same)
        => ServerAddress.SameOrigin(new Uri(address), new Uri("https://api.example/base")).Should().Be(same);

    [Fact]
    public void Plain_http_is_another_origin()
        => ServerAddress.SameOrigin(new Uri("http://api.example"), new Uri("https://api.example")).Should().BeFalse();
}
