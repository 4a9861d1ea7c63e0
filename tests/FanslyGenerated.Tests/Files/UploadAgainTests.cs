using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FluentAssertions;

namespace FanslyGenerated.Tests.Files;

/// <summary>When a file is sent again, and when it is not: only after 429 or where nothing arrived, and only from its start.</summary>
[HoldsInvariants]
public sealed class UploadAgainTests
{
    private static readonly string s_whole = "\r\n\r\n" + new string('x', 100) + "\r\n--";

    [Fact]
    public async Task P2_After_429_a_stream_that_can_seek_is_sent_again_from_its_start()
    {
        MemoryServer server = Refusing();

        ApiResponse response = await To(server).SendAsync(new FileUpload(new TestStream(100, canSeek: true), Uploads.FileName));

        response.StatusCode.Should().Be(200);
        server.Requests.Should().HaveCount(2).And.OnlyContain(request => request.Text.Contains(s_whole));
    }

    [Fact]
    public async Task P2_After_429_a_function_opens_the_content_anew_and_each_stream_is_disposed()
    {
        List<TestStream> opened = [];
        MemoryServer server = Refusing();

        await To(server).SendAsync(Uploads.Opened(() =>
        {
            opened.Add(new TestStream(100));
            return opened[^1];
        }));

        server.Requests.Should().HaveCount(2).And.OnlyContain(request => request.Text.Contains(s_whole));
        opened.Should().HaveCount(2).And.OnlyContain(stream => stream.IsDisposed);
    }

    [Fact]
    public async Task P2_After_429_a_stream_that_cannot_seek_is_not_sent_again_and_the_refusal_surfaces()
    {
        MemoryServer server = Refusing();

        ApiResponse response = await To(server).SendAsync(new FileUpload(new TestStream(100), Uploads.FileName));

        response.StatusCode.Should().Be(429);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task P2_Where_no_connection_was_made_a_stream_that_cannot_seek_is_still_whole()
    {
        int attempts = 0;
        List<string> bodies = [];
        var server = new MemoryServer(async (request, _) =>
        {
            if (++attempts == 1)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }

            bodies.Add(await request.Content!.ReadAsStringAsync(CancellationToken.None));
            return MemoryServer.Response("{}");
        }) { LeavesBodies = true };

        await To(server).SendAsync(new FileUpload(new TestStream(100), Uploads.FileName));

        bodies.Should().ContainSingle().Which.Should().Contain(s_whole);
    }

    /// <summary>A handler may respond while the request is still being sent, as HTTP/2 lets it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task P2_What_is_still_sending_when_its_attempt_is_over_takes_nothing_from_the_next(bool hasDeadlines)
    {
        using var sink = new GatedStream();
        using var content = new MemoryStream(new byte[4 * 1024 * 1024]);
        Task abandoned = Task.CompletedTask;
        byte[] arrived = [];
        var server = new MemoryServer(async (request, _) =>
        {
            if (abandoned.IsCompleted)
            {
                abandoned = request.Content!.CopyToAsync(sink, CancellationToken.None);
                await sink.ReachedAsync();
                return MemoryServer.Refusal("X-Retry-After: 1");
            }

            sink.Open();
            await Thrown.By<Exception>(abandoned);
            arrived = await request.Content!.ReadAsByteArrayAsync(CancellationToken.None);
            return MemoryServer.Response("{}");
        }) { LeavesBodies = true };
        TestOptions options = TestOptions.Retrying();

        if (!hasDeadlines)
        {
            options.AttemptTimeout = options.SilenceTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan;
        }

        await Connections.To(server, options).SendAsync(new FileUpload(content, Uploads.FileName));

        arrived.Should().HaveCountGreaterThan((int)content.Length);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task P2_A_failure_that_may_have_happened_afterwards_is_not_met_by_another_upload(HttpStatusCode status)
    {
        MemoryServer server = MemoryServer.Responding("{}", status);

        ApiResponse response = await To(server).SendAsync(Uploads.Bytes);

        response.StatusCode.Should().Be((int)status);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_spent_stream_is_refused_before_anything_is_sent_and_others_can_be_used_again()
    {
        MemoryServer server = MemoryServer.Responding("{}");
        using ApiConnection connection = To(server);
        var spent = new FileUpload(new TestStream(100), Uploads.FileName);
        var seekable = new FileUpload(new TestStream(100, canSeek: true), Uploads.FileName);
        await connection.SendAsync(spent);
        await connection.SendAsync(seekable);
        await connection.SendAsync(seekable);

        ArgumentException refusal = await Thrown.By<ArgumentException>(connection.SendAsync(spent));

        refusal.ParamName.Should().Be("picture");
        server.Requests.Should().HaveCount(3).And.OnlyContain(request => request.Text.Contains(s_whole));
    }

    private static ApiConnection To(HttpMessageHandler server) => Connections.To(server, TestOptions.Retrying());

    private static MemoryServer Refusing()
        => MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 1"), () => MemoryServer.Response("{}"));

    /// <summary>Takes a part of what is written, and the rest once it is opened.</summary>
    private sealed class GatedStream : MemoryStream
    {
        private const int Part = 100_000;

        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Waits until a caller wants to write more.</summary>
        public Task ReachedAsync() => _reached.Task;

        public void Open() => _opened.TrySetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Length > Part)
            {
                _reached.TrySetResult();
                await _opened.Task;
            }

            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
