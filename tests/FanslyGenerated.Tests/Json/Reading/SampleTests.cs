using System.Text;
using FluentAssertions;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Json.Reading;

public sealed class SampleTests
{
    public static TheoryData<string> Names => new(ResponseCase.All.Select(response => response.Name));

    [Fact]
    public void Every_operation_of_every_spec_that_returns_something_has_a_reader()
    {
        IEnumerable<string> operations = GeneratedTypes.All
            .Where(type => type.Name.EndsWith("Api", StringComparison.Ordinal) && type.IsPublic)
            .SelectMany(type => type.GetMethods())
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType) && method.ReturnType != typeof(Task<ApiResponse<NoContent>>))
            .Where(method => method.ReturnType != typeof(Task<ApiResponse<FileDownload>>))
            .Select(method => method.Name);

        ResponseCase.All.Should().HaveCount(operations.Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_read_as_Newtonsoft_reads_it(string name)
    {
        ResponseCase response = ResponseCase.Of(name);

        string expected = JsonConvert.SerializeObject(response.ReadByNewtonsoft(Encoding.UTF8.GetBytes(response.Sample)));

        ShouldSayTheSame(response.Read(response.Sample), expected);
        ShouldSayTheSame(response.Read(response.Sample, keepsUnknownFields: true), expected);
    }

    /// <summary>Ours keeps the white space of JSON whose shape is unknown, and Newtonsoft writes it anew.</summary>
    private static void ShouldSayTheSame(object actual, string expected)
    {
        string written = JsonConvert.SerializeObject(actual);

        JsonComparison.Differences(expected, written).Should().BeEmpty();
        JsonComparison.Differences(written, expected).Should().BeEmpty();
    }
}
