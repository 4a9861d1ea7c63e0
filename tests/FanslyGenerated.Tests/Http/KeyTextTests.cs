using System.Net;
using FanslyGenerated.OnlyFans;
using FanslyGenerated.Tests.Witness;
using FluentAssertions;

namespace FanslyGenerated.Tests.Http;

/// <summary>Keys of characters that the grammar of some header would refuse, by an exception that shows them.</summary>
public sealed class KeyTextTests
{
    [Theory]
    [InlineData("a,b")]
    [InlineData("=,=")]
    [InlineData("a\"b")]
    public async Task Any_printable_key_arrives_as_it_is(string key)
    {
        using var handler = new Refusing();
        var options = new FanslyClientOptions { ApiKey = key, MaxRetries = 0 };
        using var fansly = new FanslyClient(PromiseHandler.Watch(handler, options), options);
        var otherOptions = new OnlyFansClientOptions { ApiKey = key, MaxRetries = 0 };
        using var onlyFans = new OnlyFansClient(PromiseHandler.Watch(handler, otherOptions), otherOptions);

        await fansly.Raw.ChatMessages.ListAsync("account", "chat");
        await onlyFans.Raw.MassMessages.ListQueueAsync("account");

        handler.Keys.Should().Equal(key, $"Bearer {key}");
    }

    private sealed class Refusing : HttpMessageHandler
    {
        public List<string> Keys { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string header = request.Headers.Contains("x-api-key") ? "x-api-key" : "Authorization";
            Keys.Add(string.Join(", ", request.Headers.NonValidated[header]));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request });
        }
    }
}
