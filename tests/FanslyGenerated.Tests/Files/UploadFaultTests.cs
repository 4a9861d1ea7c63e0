using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Files;

/// <summary>What goes wrong while a file is sent.</summary>
[HoldsInvariants]
public sealed class UploadFaultTests
{
    [Fact]
    public async Task P4_A_file_that_is_not_there_is_reported_without_its_name_and_nothing_is_sent()
    {
        MemoryServer server = MemoryServer.Responding("{}");

        var fault = await Thrown.By<ApiTransportException>(
            Connections.To(server, TestOptions.Retrying()).SendAsync(FileUpload.Open($"/nowhere/{Uploads.FileName}")));

        fault.Kind.Should().Be(ApiTransportErrorKind.UnreadableFile);
        fault.MayHaveBeenExecuted.Should().BeFalse();
        fault.InnerException!.Message.Should().Contain("DirectoryNotFoundException");
        Canary.IsIn(fault.ToString()).Should().BeFalse();
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task P4_A_stream_that_throws_while_it_is_sent_is_reported_without_its_words_and_is_sent_once()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}"));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());
        int reads = 0;
        FileUpload file = Uploads.Opened(() => new TestStream(1_000_000)
        {
            BeforeRead = (read, _) =>
            {
                reads++;
                return read < 100_000 ? ValueTask.CompletedTask : throw new InvalidOperationException(Canary.Text);
            },
        });

        var fault = await Thrown.By<ApiTransportException>(connection.SendAsync(file));

        fault.Kind.Should().Be(ApiTransportErrorKind.UnreadableFile);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        fault.InnerException!.Message.Should().Contain("InvalidOperationException");
        Canary.IsIn(fault.ToString()).Should().BeFalse();
        reads.Should().Be(3);
        server.Requests.Should().BeEmpty("no request arrived whole");
    }

    [Fact]
    public async Task P4_A_file_that_ends_before_its_length_is_no_shorter_file()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}"));
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());

        var fault = await Thrown.By<ApiTransportException>(
            connection.SendAsync(new FileUpload(new TestStream(100, canSeek: true) { ClaimedLength = 200 }, Uploads.FileName)));

        fault.Kind.Should().Be(ApiTransportErrorKind.UnreadableFile);
        fault.MayHaveBeenExecuted.Should().BeTrue();
        fault.InnerException!.Message.Should().Contain("EndOfStreamException");
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task P4_Progress_that_throws_is_reported_as_the_file_would_be()
    {
        FileUpload file = new(new TestStream(10), Uploads.FileName) { Progress = new Throwing() };

        var fault = await Thrown.By<ApiTransportException>(Connections.To(MemoryServer.Responding("{}")).SendAsync(file));

        fault.Kind.Should().Be(ApiTransportErrorKind.UnreadableFile);
    }

    /// <summary>20 minutes of sending, under an attempt's 30 seconds and a total of 5 minutes.</summary>
    [Fact]
    public async Task P6_While_bytes_flow_no_deadline_ends_an_upload()
    {
        var time = new FakeTimeProvider();
        MemoryServer server = MemoryServer.Responding("{}");
        var content = new TestStream(60 * 65_536)
        {
            BeforeRead = (_, _) =>
            {
                time.Advance(TimeSpan.FromSeconds(20));
                return ValueTask.CompletedTask;
            },
        };

        ApiResponse response = await Connections.To(server, new TestOptions { TimeProvider = time })
            .SendAsync(new FileUpload(content, Uploads.FileName));

        response.StatusCode.Should().Be(200);
        (time.GetUtcNow() - time.Start).Should().BeGreaterThan(TimeSpan.FromMinutes(20));
    }

    [Fact]
    public async Task P6_A_file_that_falls_silent_ends_the_attempt()
    {
        var time = new FakeTimeProvider();
        var silent = new TaskCompletionSource();
        var content = new TestStream(200_000)
        {
            BeforeRead = async (read, _) =>
            {
                if (read > 100_000)
                {
                    silent.SetResult();
                    await Task.Delay(Timeout.Infinite, CancellationToken.None);
                }
            },
        };
        Task call = Connections.To(MemoryServer.Responding("{}"), new TestOptions { TimeProvider = time })
            .SendAsync(new FileUpload(content, Uploads.FileName));
        await silent.Task;

        time.Advance(TimeSpan.FromSeconds(29));
        call.IsCompleted.Should().BeFalse();
        time.Advance(TimeSpan.FromSeconds(1));

        var fault = await Thrown.By<ApiTransportException>(call);
        fault.Kind.Should().Be(ApiTransportErrorKind.Timeout);
        fault.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Fact]
    public async Task P6_A_server_that_takes_no_more_ends_the_attempt()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var options = new TestOptions
        {
            BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"),
            SilenceTimeout = TimeSpan.FromMilliseconds(1500),
        };
        using ApiConnection connection = ApiConnection.Open(Connections.Profile, options, client: null);
        var clock = Stopwatch.StartNew();

        Task call = connection.SendAsync(new FileUpload(new TestStream(long.MaxValue), Uploads.FileName));
        using Socket unread = await listener.AcceptSocketAsync();

        (await Thrown.By<ApiTransportException>(call)).Kind.Should().Be(ApiTransportErrorKind.Timeout);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("while it is opened")]
    [InlineData("while it is read")]
    public async Task F83_A_cancellation_ends_an_upload_at_once_whatever_the_caller_s_stream_does(string when)
    {
        TimeSpan shortest = await Shortest.OfAsync(async () =>
        {
            var cancellation = new CancellationTokenSource();
            var reached = new TaskCompletionSource();
            Task call = Connections.To(MemoryServer.Responding("{}")).SendAsync(Stuck(when, reached), cancellation.Token);
            await reached.Task;

            return async () =>
            {
                await cancellation.CancelAsync();
                var cancelled = await Thrown.By<OperationCanceledException>(call);
                cancelled.CancellationToken.Should().Be(cancellation.Token);
            };
        });

        shortest.Should().BeLessThan(TimeSpan.FromMilliseconds(50));
    }

    /// <summary>A file that comes no further than this, and heeds no token.</summary>
    private static FileUpload Stuck(string when, TaskCompletionSource reached)
    {
        return new FileUpload(
            async _ =>
            {
                if (when == "while it is opened")
                {
                    await NeverAsync();
                }

                return new TestStream(10) { BeforeRead = async (_, _) => await NeverAsync() };
            },
            Uploads.FileName);

        Task NeverAsync()
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        }
    }

    private sealed class Throwing : IProgress<long>
    {
        public void Report(long value) => throw new InvalidOperationException(Canary.Text);
    }
}
