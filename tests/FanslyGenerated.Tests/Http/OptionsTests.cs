using System.Threading.RateLimiting;
using FanslyGenerated.Calls;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

[HoldsInvariants]
public sealed class OptionsTests
{
    [Fact]
    public void Every_problem_is_named_in_one_message_without_a_secret()
    {
        var options = new TestOptions
        {
            ApiKey = "secret\r\n",
            BaseAddress = new Uri("http://secret.example"),
            RequestsPerMinute = 0,
            MaxRetries = -1,
            AttemptTimeout = TimeSpan.Zero,
            SilenceTimeout = TimeSpan.FromDays(2),
            TotalTimeout = TimeSpan.FromMilliseconds(-2),
            MaxResponseBytes = 0,
            MaxRetryAfter = TimeSpan.FromHours(2),
            TimeProvider = null!,
            RateLimiter = new ConcurrencyLimiter(new() { PermitLimit = 1 }),
        };

        Action open = () => ApiConnection.Open(Connections.Profile, options, null);

        string message = open.Should().Throw<ArgumentException>().Which.Message;
        options.FindProblems().Should().HaveCount(11);
        message.Should().ContainAll(
            "ApiKey has", "BaseAddress has", "RequestsPerMinute has", "exclude each other", "MaxRetries has", "AttemptTimeout has",
            "SilenceTimeout has", "TotalTimeout has", "MaxResponseBytes has", "MaxRetryAfter has", "TimeProvider is");
        message.Should().NotContain("secret");
    }

    [Theory]
    [InlineData(false, "ApiKey is not set, nor is ApiKeyProvider")]
    [InlineData(true, "ApiKey and ApiKeyProvider exclude each other")]
    public void There_is_one_source_of_the_key(bool hasBoth, string problem)
    {
        var options = new TestOptions
        {
            ApiKey = hasBoth ? "k" : null,
            ApiKeyProvider = hasBoth ? _ => new("k") : null,
        };

        options.FindProblems().Should().Equal(problem);
    }

    [Fact]
    public void The_defaults_need_a_key_and_no_more()
    {
        new FanslyClientOptions().FindProblems().Should().ContainSingle();
        new FanslyClientOptions { ApiKey = "k" }.FindProblems().Should().BeEmpty();
    }

    [Fact]
    public async Task Later_changes_to_the_options_have_no_effect()
    {
        var server = MemoryServer.Responding("{}");
        var options = new TestOptions { ApiKey = "first" };
        ApiConnection connection = Connections.To(server, options);

        options.ApiKey = "second";
        options.BaseAddress = new Uri("https://elsewhere.example");
        await connection.SendAsync<Json.Chapter>(Connections.Read, default);

        server.Requests.Should().ContainSingle().Which.Text.Should().Contain("first").And.Contain("https://api.example");
    }

    [Fact]
    public void A_handler_can_be_made_of_options_that_are_not_ready()
    {
        using SocketsHttpHandler handler = new TestOptions { BaseAddress = new Uri("/relative", UriKind.Relative) }.CreateSocketsHandler();

        handler.Should().BeOfType<SocketsHttpHandler>().Which.AllowAutoRedirect.Should().BeFalse();
    }
}
