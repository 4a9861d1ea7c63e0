using System.Globalization;
using System.IO.Compression;
using System.Text;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Faults;
using FanslyGenerated.Tests.Http;
using FluentAssertions;
using Microsoft.Extensions.Time.Testing;

namespace FanslyGenerated.Tests.Files;

/// <summary>What can go wrong with a file between its head and its end.</summary>
[HoldsInvariants]
public sealed class DownloadFaultTests
{
    /// <summary>The head is there long before the end is, and much more than a response may have.</summary>
    [Fact]
    public async Task P7_A_file_is_read_while_it_comes_and_is_larger_than_any_response()
    {
        const int Piece = 1024 * 1024;
        var asked = new SemaphoreSlim(0);
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(50 * Piece, Downloads.Video);

            for (int piece = 0; piece < 50; piece++)
            {
                await asked.WaitAsync(exchange.Stopping);
                await exchange.WriteAsync(new byte[Piece]);
            }
        });
        using ApiConnection connection = Connections.To(server, new TestOptions { MaxResponseBytes = 1024 });
        await using FileDownload file = await connection.DownloadAsync();

        for (int piece = 0; piece < 50; piece++)
        {
            asked.Release();
            await file.Content.ReadExactlyAsync(new byte[Piece]);
        }

        (await file.Content.ReadAsync(new byte[1])).Should().Be(0);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("close")]
    [InlineData("close in chunk")]
    public async Task F06_F07_A_file_that_breaks_off_is_no_shorter_file(string fault)
    {
        await using var server = new RawServer(async exchange =>
        {
            await (fault == "close in chunk"
                ? exchange.StartAsync(headers: Downloads.Video + "Transfer-Encoding: chunked\r\n")
                : exchange.StartAsync(100, Downloads.Video));
            await exchange.WriteAsync(fault == "close in chunk" ? "40\r\n" + Canary.Text : Canary.Text);

            if (fault == "reset")
            {
                exchange.Reset();
            }
            else
            {
                exchange.Close();
            }
        });
        using ApiConnection connection = Connections.To(server, TestOptions.Retrying());
        await using FileDownload file = await connection.DownloadAsync(HttpMethod.Post);

        var broken = await Thrown.By<ApiTransportException>(file.ReadTextAsync());

        broken.Kind.Should().Be(ApiTransportErrorKind.Interrupted);
        broken.MayHaveBeenExecuted.Should().BeTrue();
        broken.Operation.Should().Be("Chapters_Download");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task F06_A_handler_that_does_not_count_changes_nothing_about_that()
    {
        HttpResponseMessage response = new() { Content = new StreamContent(new MemoryStream(new byte[10])) };
        response.Content.Headers.ContentLength = 20;

        await using FileDownload file = await Connections.To(MemoryServer.Responding(() => response)).DownloadAsync();

        (await Thrown.By<ApiTransportException>(file.ReadTextAsync())).Kind.Should().Be(ApiTransportErrorKind.Interrupted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F09_F10_A_compressed_file_is_decompressed_and_its_faults_are_reported(bool isWhole)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("content"));
        }

        byte[] bytes = isWhole ? packed.ToArray() : [.. packed.ToArray()[..10], 0xff, 0xff, 0xff];
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(bytes.Length, Downloads.Video + "Content-Encoding: gzip\r\n");
            await exchange.WriteAsync(bytes);
        });
        using ApiConnection connection = Connections.To(server);
        await using FileDownload file = await connection.DownloadAsync();

        if (isWhole)
        {
            file.Length.Should().BeNull();
            (await file.ReadTextAsync()).Should().Be("content");
        }
        else
        {
            await Thrown.By<ApiContractException>(file.ReadTextAsync());
        }
    }

    [Fact]
    public async Task F11_An_encoding_that_cannot_be_read_breaks_the_contract()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("content", headers: Downloads.Video + "Content-Encoding: zstd\r\n"));
        using ApiConnection connection = Connections.To(server);

        (await Thrown.By<ApiContractException>(connection.DownloadAsync())).Message.Should().Contain("encoding");
    }

    [Fact]
    public async Task P6_Silence_within_a_file_is_bounded_and_the_reader_s_own_pauses_are_not()
    {
        var time = new FakeTimeProvider();
        var content = new SilentStream();
        HttpResponseMessage response = new() { Content = new StreamContent(content) };
        await using FileDownload file = await Connections.To(MemoryServer.Responding(() => response), new TestOptions { TimeProvider = time }).DownloadAsync();
        await file.Content.ReadExactlyAsync(new byte[10]);
        time.Advance(TimeSpan.FromHours(2));
        await file.Content.ReadExactlyAsync(new byte[10]);

        content.FallSilent();
        Task read = file.Content.ReadExactlyAsync(new byte[10]).AsTask();
        time.Advance(TimeSpan.FromSeconds(29));
        read.IsCompleted.Should().BeFalse();
        time.Advance(TimeSpan.FromSeconds(1));

        (await Thrown.By<ApiTransportException>(read)).Kind.Should().Be(ApiTransportErrorKind.Timeout);
    }

    [Fact]
    public async Task F83_A_cancellation_ends_a_read_at_once()
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(100, Downloads.Video);
            await exchange.StallAsync();
        });
        using ApiConnection connection = Connections.To(server);
        List<FileDownload> files = [];

        TimeSpan shortest = await Shortest.OfAsync(async () =>
        {
            files.Add(await connection.DownloadAsync());
            var cancellation = new CancellationTokenSource();
            Task read = files[^1].Content.ReadAsync(new byte[10], cancellation.Token).AsTask();

            return async () =>
            {
                await cancellation.CancelAsync();
                var cancelled = await Thrown.By<OperationCanceledException>(read);
                cancelled.CancellationToken.Should().Be(cancellation.Token);
            };
        });

        shortest.Should().BeLessThan(TimeSpan.FromMilliseconds(50));

        foreach (FileDownload file in files)
        {
            await using (file)
            {
                (await Thrown.By<ApiTransportException>(file.ReadTextAsync())).Kind.Should().Be(ApiTransportErrorKind.Interrupted);
            }
        }
    }

    [Theory]
    [InlineData("client")]
    [InlineData("file")]
    public async Task F84_A_read_ends_with_the_client_and_with_the_file(string what)
    {
        await using var server = new RawServer(async exchange =>
        {
            await exchange.StartAsync(100, Downloads.Video);
            await exchange.StallAsync();
        });
        using ApiConnection connection = Connections.To(server);
        FileDownload file = await connection.DownloadAsync();
        Task read = file.Content.ReadAsync(new byte[10]).AsTask();

        await Task.Run(() => (what == "client" ? (IDisposable)connection : file).Dispose());

        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Thrown.By<ObjectDisposedException>(read);
        clock.ElapsedMilliseconds.Should().BeLessThan(1500, "a connection is drained for two seconds");
        await file.DisposeAsync();
        await file.DisposeAsync();
        await Thrown.By<ObjectDisposedException>(file.Content.ReadAsync(new byte[1]).AsTask());
    }

    [Fact]
    public async Task F18_A_file_that_is_let_go_gives_its_connection_back()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync(
            exchange.Number.ToString(CultureInfo.InvariantCulture), headers: Downloads.Video));
        using ApiConnection connection = Connections.To(server);

        for (int file = 1; file <= 20; file++)
        {
            await using FileDownload unread = await connection.DownloadAsync();
        }

        server.Requests.Should().HaveCount(20);
        server.OpenConnections.Should().BeLessThan(5, "what is left of a file is drained while the next one is asked for");
    }

    /// <summary>A body that goes on until a test makes it fall silent.</summary>
    private sealed class SilentStream : MemoryStream
    {
        private readonly EndlessStream _bytes = new();
        private bool _isSilent;

        public void FallSilent() => _isSilent = true;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_isSilent)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return _bytes.Read(new byte[buffer.Length], 0, buffer.Length);
        }
    }
}
