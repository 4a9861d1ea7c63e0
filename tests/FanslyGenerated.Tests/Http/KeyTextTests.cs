using FanslyGenerated.OnlyFans;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

/// <summary>Keys of characters that the grammar of some header would refuse, by an exception that shows them.</summary>
[HoldsInvariants]
public sealed class KeyTextTests
{
    [Theory]
    [InlineData("a,b")]
    [InlineData("=,=")]
    [InlineData("a\"b")]
    public async Task Any_printable_key_arrives_as_it_is(string key)
    {
        List<string> keys = [];
        using var server = new MemoryServer((request, _) =>
        {
            string header = request.Headers.Contains("x-api-key") ? "x-api-key" : "Authorization";
            keys.Add(string.Join(", ", request.Headers.NonValidated[header]));
            return Task.FromResult(MemoryServer.Response("", 404));
        });
        var options = new FanslyClientOptions { ApiKey = key, MaxRetries = 0 };
        using var fansly = new FanslyClient(InvariantHandler.Client(server, options.BaseAddress), options);
        var otherOptions = new OnlyFansClientOptions { ApiKey = key, MaxRetries = 0 };
        using var onlyFans = new OnlyFansClient(InvariantHandler.Client(server, otherOptions.BaseAddress), otherOptions);

        await fansly.Raw.ChatMessages.ListAsync("account", "chat");
        await onlyFans.Raw.MassMessages.ListQueueAsync("account");

        keys.Should().Equal(key, $"Bearer {key}");
    }
}
