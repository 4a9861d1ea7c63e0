using FanslyGenerated.Operations;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class ServerAddressTests
{
    [Theory]
    [InlineData("https://api.example")]
    [InlineData("https://api.example/base/")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://[::1]:1")]
    public void F73_The_key_may_go_over_https_or_stay_on_this_machine(string server)
        => ServerAddress.ProblemOf(new Uri(server)).Should().BeNull();

    [Theory]
    [InlineData("http://api.example")]
    [InlineData("http://10.0.0.1")]
    [InlineData("http://localhost.example")]
    [InlineData("ftp://api.example")]
    [InlineData("/relative")]
    [InlineData("https://user:secret@api.example")]
    [InlineData("https://api.example/?secret")]
    [InlineData("https://api.example/#fragment")]
    public void F73_Any_other_address_is_refused(string server)
        => FluentActions
            .Invoking(() => Connections.To(
                MemoryServer.Responding("{}"), new TestOptions { BaseAddress = new Uri(server, UriKind.RelativeOrAbsolute) }))
            .Should().Throw<ArgumentException>()
            .Which.Message.Should().Contain("BaseAddress has to ").And.NotContain("secret");

    [Theory]
    [InlineData("https://api.example:443/other", true)]
    [InlineData("HTTPS://API.EXAMPLE", true)]
    [InlineData("http://api.example", false)]
    [InlineData("https://api.example:8443", false)]
    [InlineData("https://api.example.evil", false)]
    public void An_origin_is_scheme_host_and_port(string other, bool same)
        => ServerAddress.SameOrigin(new Uri("https://api.example"), new Uri(other)).Should().Be(same);
}
