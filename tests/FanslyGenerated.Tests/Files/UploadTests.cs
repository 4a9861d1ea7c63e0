using System.Text;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FluentAssertions;

namespace FanslyGenerated.Tests.Files;

/// <summary>What arrives where a file is sent.</summary>
[HoldsInvariants]
public sealed class UploadTests
{
    [Fact]
    public async Task A_form_arrives_with_its_texts_before_its_files_and_says_its_length()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}"));
        using ApiConnection connection = Connections.To(server);

        await connection.SendAsync(FileUpload.FromBytes(Encoding.UTF8.GetBytes("content"), "clip.mp4"));

        RawRequest request = server.Requests.Should().ContainSingle().Which;
        string type = request.Header("Content-Type")!;
        string boundary = type["multipart/form-data; boundary=".Length..];
        type.Should().StartWith("multipart/form-data; boundary=");
        request.Body.Should().Be(string.Join("\r\n",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"title\"",
            "",
            "A title",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"picture\"; filename=\"clip.mp4\"",
            "Content-Type: video/mp4",
            "",
            "content",
            $"--{boundary}--",
            ""));
        request.Header("Content-Length").Should().Be($"{request.Body.Length}");
    }

    [Fact]
    public async Task A_stream_of_unknown_length_arrives_whole_in_chunks()
    {
        await using var server = new RawServer(exchange => exchange.RespondAsync("{}"));
        using ApiConnection connection = Connections.To(server);

        await connection.SendAsync(new FileUpload(new TestStream(200_000), "a.bin"));

        RawRequest request = server.Requests.Should().ContainSingle().Which;
        request.Header("Content-Length").Should().BeNull();
        request.Body.Should().Contain(new string('x', 200_000)).And.EndWith("--\r\n");
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands_and_stays_open()
    {
        var content = new TestStream(10, canSeek: true) { Position = 7 };
        MemoryServer server = MemoryServer.Responding("{}");

        await Connections.To(server).SendAsync(new FileUpload(content, "a.bin"));

        server.Requests.Should().ContainSingle().Which.Text.Should().Contain("\r\n\r\nxxx\r\n--");
        content.IsDisposed.Should().BeFalse();
    }

    [Fact]
    public async Task A_file_at_a_path_is_sent_under_its_name_and_closed()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("upload-").FullName, "clip.webm");
        await File.WriteAllTextAsync(path, "content");
        MemoryServer server = MemoryServer.Responding("{}");

        await Connections.To(server).SendAsync(FileUpload.Open(path));

        server.Requests.Should().ContainSingle().Which.Text.Should().Contain("filename=\"clip.webm\"\r\nContent-Type: video/webm\r\n\r\ncontent\r\n");
        File.Move(path, path + ".moved");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    /// <summary>What is read ahead of what the network has taken is what memory holds.</summary>
    [Fact]
    public async Task P7_However_large_a_file_is_no_more_than_a_piece_of_it_is_held()
    {
        const long Size = 300L * 1024 * 1024;
        var sink = new CountingSink();
        long ahead = 0;
        var content = new TestStream(Size)
        {
            BeforeRead = (read, _) =>
            {
                ahead = Math.Max(ahead, read - sink.Count);
                return ValueTask.CompletedTask;
            },
        };
        using var server = new MemoryServer(async (request, token) =>
        {
            await request.Content!.CopyToAsync(sink, token);
            return MemoryServer.Response("{}");
        }) { LeavesBodies = true };
        using ApiConnection connection = Connections.To(server);

        await connection.SendAsync(new FileUpload(content, "a.bin"));

        sink.Count.Should().BeGreaterThan(Size);
        ahead.Should().BeLessThanOrEqualTo(0, "each piece is sent before the next one is read");
    }

    [Fact]
    public async Task Progress_reports_every_piece_and_begins_anew_with_an_attempt()
    {
        List<long> reported = [];
        MemoryServer server = MemoryServer.Responding(() => MemoryServer.Refusal("X-Retry-After: 1"), () => MemoryServer.Response("{}"));
        var file = new FileUpload(new TestStream(100_000, canSeek: true), "a.bin") { Progress = new Reports(reported) };
        var options = new TestOptions { MaxRetries = 1, TimeProvider = new SkippingClock() };

        await Connections.To(server, options).SendAsync(file);

        reported.Should().Equal(65_536, 100_000, 65_536, 100_000);
    }

    [Theory]
    [InlineData("a\"b.mp4", "filename=\"a%22b.mp4\"; filename*=UTF-8''a%22b.mp4")]
    [InlineData("a\r\nX-Evil: 1\r\n\r\n.mp4", "filename=\"a%0D%0AX-Evil: 1%0D%0A%0D%0A.mp4\"; filename*=UTF-8''a%0D%0AX-Evil%3A%201%0D%0A%0D%0A.mp4")]
    [InlineData("a\\", "filename=\"a%5C\"; filename*=UTF-8''a%5C")]
    [InlineData("a\0\u0085b", "filename=\"a%00%C2%85b\"; filename*=UTF-8''a%00%C2%85b")]
    [InlineData("f\u00f6to \ud83d\ude00.mp4", "filename=\"f\u00f6to \ud83d\ude00.mp4\"; filename*=UTF-8''f%C3%B6to%20%F0%9F%98%80.mp4")]
    [InlineData("plain name.mp4", "filename=\"plain name.mp4\"")]
    public async Task F72_The_name_of_a_file_cannot_leave_its_quotation_marks(string name, string expected)
    {
        MemoryServer server = MemoryServer.Responding("{}");

        await Connections.To(server).SendAsync(FileUpload.FromBytes([1], name));

        string body = server.Requests.Single().Text;
        body.Should().Contain($"name=\"picture\"; {expected}\r\nContent-Type: ");
        body.Should().NotContain("\nX-Evil");
    }

    [Theory]
    [InlineData("video/mp4\r\nX-Evil: 1")]
    [InlineData("video")]
    [InlineData("")]
    [InlineData(null)]
    public void F72_A_media_type_is_one(string? type)
    {
        Action make = () => _ = new FileUpload(Stream.Null, "a.mp4") { ContentType = type! };

        make.Should().Throw<ArgumentException>().Which.Message.Should().NotContain("Evil");
    }

    [Fact]
    public void A_file_needs_a_name_and_a_content()
    {
        FluentActions.Invoking(() => new FileUpload((Stream)null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new FileUpload((Func<CancellationToken, ValueTask<Stream>>)null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FileUpload.FromBytes(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FileUpload.FromBytes([], "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FileUpload.Open("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FileUpload.FromBytes([], "half \ud83d")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void F80_No_text_of_a_file_shows_its_name()
        => Canary.IsIn($"{Uploads.Bytes}").Should().BeFalse();

    private sealed class Reports(List<long> reported) : IProgress<long>
    {
        public void Report(long value) => reported.Add(value);
    }

    /// <summary>Takes everything and counts it.</summary>
    private sealed class CountingSink : MemoryStream
    {
        public long Count { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override void Write(byte[] buffer, int offset, int count) => Count += count;
    }
}
