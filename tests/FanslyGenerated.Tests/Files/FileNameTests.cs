using System.Net.Http.Headers;
using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FluentAssertions;

namespace FanslyGenerated.Tests.Files;

/// <summary>
/// Names of files as a form carries them. Browsers escape what would end the text and not the sign that they escape by, so that
/// two names may look the same; the second form of the name, which RFC 5987 defines, is exact.
/// </summary>
[HoldsInvariants]
public sealed class FileNameTests
{
    private static readonly string[] s_names =
    [
        "a.mp4", "a%22b.mp4", "a\"b.mp4", "a%2522b.mp4", "a%b", "100%.mp4", "%", "%%", "%zz", "%0D%0A", "\r\n", "%5C", "\\", "a\\\"b",
        "a%5C%22b", "a;b", "a; filename=b", "a'b", "a''b", "UTF-8''a", "a=b", "a,b", " a ", "a b", "a\tb", "\0", "%00", "\u0085",
        "%C2%85", "\u007f", "f\u00f6to", "f%C3%B6to", "\u202Egpj.exe", "\u200B", "\uFEFFa", "\ud83d\ude00.mp4", "e\u0301", "\u00e9",
        "../a", "C:\\a", "/etc/passwd", "--a", "\"", "\"\"", "%22", "a\"; filename=\"b", "a+b", "a&b", "<a>", "`a`", "$(a)", "\u2028",
    ];

    [Fact]
    public async Task F115_Each_name_is_written_differently_from_every_other_and_read_as_it_was()
    {
        Dictionary<string, string> written = [];

        foreach (string name in s_names)
        {
            string line = await WriteAsync(name);
            written.Add(line, name);
            Read(line).Should().Be(name);
        }

        written.Should().HaveCount(s_names.Length);
    }

    [Theory]
    [InlineData("a%22b.mp4", "filename=\"a%22b.mp4\"; filename*=UTF-8''a%2522b.mp4")]
    [InlineData("a\"b.mp4", "filename=\"a%22b.mp4\"; filename*=UTF-8''a%22b.mp4")]
    [InlineData("100%.mp4", "filename=\"100%.mp4\"; filename*=UTF-8''100%25.mp4")]
    public async Task F115_A_name_with_a_percent_sign_comes_in_its_exact_form_too(string name, string expected)
        => (await WriteAsync(name)).Should().EndWith(expected);

    /// <summary>There is no exact form for the name of a field.</summary>
    [Theory]
    [InlineData("a\"b")]
    [InlineData("a\\b")]
    [InlineData("a\r\nb")]
    public async Task F115_A_field_s_name_that_would_be_written_as_another_one_is_refused_and_not_shown(string name)
    {
        MemoryServer server = MemoryServer.Responding("{}");
        ApiRequest request = Connections.Request("Chapters_Illustrate", HttpMethod.Post);
        request.FormWriter = form => form.AddUnknown(new UnknownFields { [name] = "x" }, []);

        var refusal = await Faults.Thrown.By<ArgumentException>(Connections.To(server).SendAsync<Json.Chapter>(request, default));

        refusal.Message.Should().NotContain(name);
        server.Requests.Should().BeEmpty();
    }

    private static async Task<string> WriteAsync(string name)
    {
        MemoryServer server = MemoryServer.Responding("{}");
        await Connections.To(server).SendAsync(FileUpload.FromBytes([1], name));
        return server.Requests.Single().Text.Split("\r\n").Single(static line => line.Contains("filename", StringComparison.Ordinal));
    }

    private static string Read(string line)
    {
        var disposition = ContentDispositionHeaderValue.Parse(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        return disposition.FileNameStar ?? disposition.FileName!.Trim('"');
    }
}
