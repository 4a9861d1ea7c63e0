using System.Buffers;
using System.Reflection;
using System.Text;
using FanslyGenerated.Json.Writing;
using FanslyGenerated.Testing;
using FanslyGenerated.Wire;
using FluentAssertions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Json.Writing;

public sealed class WriterTests
{
    private const int Requests = 20_000;

    /// <summary>Every class that is sent, by the code that was generated for it.</summary>
    public static TheoryData<string> Names
        => new(typeof(SendMessageRequestWriter).Assembly.GetTypes()
            .Where(type => type.Namespace?.EndsWith(".Wire", StringComparison.Ordinal) == true && type.GetMethod("WriteValue") is not null)
            .Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_random_request_is_written_as_Newtonsoft_writes_it(string writer)
    {
        MethodInfo write = typeof(SendMessageRequestWriter).Assembly.GetType(writer)!.GetMethod("Write")!;
        Type type = write.GetParameters()[1].ParameterType;

        for (int seed = 1; seed <= Requests; seed++)
        {
            object request = new RandomRequest(new Random(seed)).Of(type)!;
            var output = new ArrayBufferWriter<byte>();

            write.Invoke(null, [output, request]);

            string ours = Encoding.UTF8.GetString(output.WrittenSpan);
            string theirs = JsonConvert.SerializeObject(request);
            string[] differences = [.. JsonComparison.Differences(theirs, ours), .. JsonComparison.Differences(ours, theirs)];
            differences.Should().BeEmpty("seed {0} makes {1}", seed, theirs);
        }
    }

    [Fact]
    public void What_is_not_set_is_left_out()
    {
        Written(new SendMessageRequest { Content = "Hi" }).Should().Be("""{"content":"Hi"}""");
    }

    [Fact]
    public void The_documented_request_is_written_as_documented()
    {
        string json = Written(new SendMessageRequest
        {
            Content = "Message content here", MediaId = "YOUR_MEDIA_ID", AccessType = AccessType.Ppv, Price = 4m,
        });

        json.Should().Be("""{"content":"Message content here","mediaId":"YOUR_MEDIA_ID","access_type":"ppv","price":4}""");
    }

    [Fact]
    public void Letters_and_pictures_are_sent_as_they_are()
    {
        Written(new SendMessageRequest { Content = "é 💛 <b> \" \\ \u0001" })
            .Should().Be("""{"content":"é 💛 <b> \" \\ \u0001"}""".Replace("💛", "\\uD83D\\uDC9B", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_caller_added_beyond_the_spec_is_sent_too()
    {
        var request = new SendMessageRequest { Content = "Hi" };
        request.AdditionalProperties["new"] = new JObject { ["a"] = new JArray(1, JValue.CreateNull()) };

        Written(request).Should().Be("""{"content":"Hi","new":{"a":[1,null]}}""");
    }

    [Fact]
    public void A_request_that_cannot_be_written_does_not_disturb_the_next_one()
    {
        var output = new ArrayBufferWriter<byte>();

        Action broken = () => RequestJson.Write(output, 0, static (writer, _) =>
        {
            writer.WriteStartArray();
            throw new InvalidOperationException();
        });

        broken.Should().Throw<InvalidOperationException>();
        Written(new SendMessageRequest { Content = "Hi" }).Should().Be("""{"content":"Hi"}""");
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        var request = new SendMessageRequest { Content = "Hi", Price = 4m };
        var output = new ArrayBufferWriter<byte>(1024);
        SendMessageRequestWriter.Write(output, request);

        long before = GC.GetAllocatedBytesForCurrentThread();
        SendMessageRequestWriter.Write(output, request);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static string Written(SendMessageRequest request)
    {
        var output = new ArrayBufferWriter<byte>();
        SendMessageRequestWriter.Write(output, request);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
