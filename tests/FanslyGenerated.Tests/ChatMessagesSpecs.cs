using System.Text;
using FanslyGenerated.Testing;
using FluentAssertions;

namespace FanslyGenerated.Tests;

/// <summary>
/// What calls of the client look like, and what they do. Read this file first: it needs no other. The sandbox responds as
/// the API does, within the process, unless a test sets it up otherwise.
/// </summary>
public sealed class ChatMessagesSpecs : IDisposable
{
    private readonly FanslySandbox _sandbox = new();
    private readonly SkippingClock _clock = new();
    private readonly FanslyClient _client;
    private readonly IFanslyAccount _account;

    public ChatMessagesSpecs()
    {
        _client = new FanslyClient(
            _sandbox.CreateHttpClient(), new FanslyClientOptions { ApiKey = "key", TimeProvider = _clock });
        _account = _client.Account("my account");
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_list_is_walked_page_by_page_as_its_messages_are_read()
    {
        _sandbox.Operation("ChatMessages_List").ServePages(
            [new ChatMessage { Id = "1", Content = "Hi" }, new ChatMessage { Id = "2", Content = "How are you?" }],
            [new ChatMessage { Id = "3", Content = "Fine" }]);

        List<string> ids = [];

        await foreach (ChatMessage message in _account.ChatMessages.ListAsync("chat"))
        {
            ids.Add(message.Id);
        }

        ids.Should().Equal("1", "2", "3");
        _sandbox.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_list_can_be_resumed_from_the_token_of_a_page()
    {
        _sandbox.Operation("ChatMessages_List").ServePages([new ChatMessage { Id = "1" }], [new ChatMessage { Id = "2" }]);

        var first = await _account.ChatMessages.ListAsync("chat").GetPageAsync();
        var second = await _account.ChatMessages.ListAsync("chat").GetPageAsync(first.ContinuationToken);

        second.Items.Single().Id.Should().Be("2");
        second.ContinuationToken.Should().BeNull("it is the last page");
    }

    [Fact]
    public async Task A_message_is_sent_to_a_chat()
    {
        SentMessage message = await _account.ChatMessages.SendAsync("chat", new() { Content = "Hi" });

        message.Id.Should().NotBeEmpty();
        _sandbox.Requests.Single().Method.Should().Be(HttpMethod.Post);
        _sandbox.Requests.Single().Arguments["chatId"].Should().Be("chat");
        _sandbox.Requests.Single().Body.Should().Be("""{"content":"Hi"}""");
    }

    [Fact]
    public async Task A_price_without_an_access_type_is_refused_before_anything_is_sent()
    {
        Func<Task> send = () => _account.ChatMessages.SendAsync("chat", new() { Content = "Hi", Price = 4m });

        await send.Should().ThrowAsync<ArgumentException>();
        _sandbox.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task After_a_429_the_client_waits_as_long_as_the_API_asks_for_and_sends_again()
    {
        _sandbox.FailNext(SandboxFault.TooManyRequests(retryAfter: TimeSpan.FromSeconds(30)));

        await _account.ChatMessages.SendAsync("chat", new() { Content = "Hi" });

        _sandbox.Requests.Should().HaveCount(2);
        _clock.Elapsed.Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_429_that_asks_for_too_long_a_wait_is_the_callers_to_decide()
    {
        _sandbox.FailNext(SandboxFault.TooManyRequests(retryAfter: TimeSpan.FromHours(1)));

        Func<Task> send = () => _account.ChatMessages.SendAsync("chat", new() { Content = "Hi" });

        ApiRateLimitException fault = (await send.Should().ThrowAsync<ApiRateLimitException>()).Which;
        fault.RetryAfter.Should().Be(TimeSpan.FromHours(1));
        fault.MayHaveBeenExecuted.Should().BeFalse("the API refused the message");
    }

    [Fact]
    public async Task A_success_flag_that_is_false_is_an_error_although_HTTP_says_200()
    {
        _sandbox.FailNext(SandboxFault.Hidden(status: 403));

        Func<Task> read = () => _account.ChatMessages.ListAsync("chat").GetPageAsync();

        ApiForbiddenException fault = (await read.Should().ThrowAsync<ApiForbiddenException>()).Which;
        fault.StatusCode.Should().Be(200);
        fault.InnerStatus.Should().Be(403);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again_for_a_list_but_never_for_a_message()
    {
        _sandbox.Operation("ChatMessages_List").FailNext(SandboxFault.ConnectionReset);
        _sandbox.Operation("ChatMessages_Send").FailNext(SandboxFault.ConnectionReset);

        await _account.ChatMessages.ListAsync("chat").GetPageAsync();
        Func<Task> send = () => _account.ChatMessages.SendAsync("chat", new() { Content = "Hi" });

        ApiTransportException fault = (await send.Should().ThrowAsync<ApiTransportException>()).Which;
        fault.MayHaveBeenExecuted.Should().BeTrue("the API may have sent it before the connection broke");
        _sandbox.Operation("ChatMessages_List").Requests.Should().HaveCount(2);
        _sandbox.Operation("ChatMessages_Send").Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_message_whose_call_is_cancelled_may_have_been_sent_all_the_same()
    {
        _sandbox.FailNext(SandboxFault.Delay(TimeSpan.FromMinutes(1)));
        using var cancellation = new CancellationTokenSource();

        Task<SentMessage> sending = _account.ChatMessages.SendAsync("chat", new() { Content = "Hi" }, cancellation.Token);
        SpinWait.SpinUntil(() => _sandbox.Requests.Count == 1, TimeSpan.FromSeconds(10)).Should().BeTrue();
        await cancellation.CancelAsync();

        Func<Task> call = () => sending;
        Exception fault = (await call.Should().ThrowAsync<OperationCanceledException>()).Which;
        ApiException.MayHaveBeenExecutedBy(fault).Should().BeTrue();
    }

    [Fact]
    public async Task A_file_is_downloaded_as_a_stream()
    {
        _sandbox.Operation("Media_Download").ServeFile(Encoding.UTF8.GetBytes("bytes of a picture"), "picture.jpeg");

        await using FileDownload file = await _account.Media.DownloadAsync(
            new() { CdnUrl = "https://cdn3.fansly.com/1/2.jpeg?Expires=1785600000" });

        file.FileName.Should().Be("picture.jpeg");
        using var reader = new StreamReader(file.Content);
        (await reader.ReadToEndAsync()).Should().Be("bytes of a picture");
    }
}
