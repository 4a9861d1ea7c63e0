using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using FanslyGenerated.Json.Writing;
using FanslyGenerated.Wire;
using FluentAssertions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Json.Writing;

public sealed class WriterTests
{
    private const int AllRequests = 40_000;

    /// <summary>Every class that is sent, by the code that was generated for it.</summary>
    private static readonly string[] s_writers =
        [.. typeof(SendMessageRequestWriter).Assembly.GetTypes()
            .Where(type => type.Namespace?.EndsWith(".Wire", StringComparison.Ordinal) == true && type.GetMethod("WriteValue") is not null)
            .Select(type => type.FullName!)];

    public static TheoryData<string> Names => new(s_writers);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_random_request_is_written_as_Newtonsoft_writes_it(string writer)
    {
        MethodInfo write = typeof(SendMessageRequestWriter).Assembly.GetType(writer)!.GetMethod("Write")!;
        Type type = write.GetParameters()[0].ParameterType;

        ConcurrentBag<string> differences = [];
        int first = DocumentBudget.FirstSeed(writer);

        Parallel.For(first, first + DocumentBudget.Each(AllRequests, s_writers.Length), seed =>
        {
            object request = new RandomRequest(new Random(seed)).Of(type)!;

            string ours = Encoding.UTF8.GetString((byte[])write.Invoke(null, [request])!);
            string theirs = JsonConvert.SerializeObject(request);

            foreach (string difference in Differences(ours, theirs))
            {
                differences.Add($"seed {seed}: {difference} in {theirs}");
            }
        });

        differences.Should().BeEmpty();
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
        Written(new SendMessageRequest { Content = "é 💛 <b> \" \\ \u0001\n\u001f" })
            .Should().Be("""{"content":"é 💛 <b> \" \\ \u0001\u000a\u001f"}""");
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
        Action broken = () => RequestJson.Write(0, static (ref RequestJson json, int _) =>
        {
            json.BeginList();
            throw new InvalidOperationException();
        });

        broken.Should().Throw<InvalidOperationException>();
        Written(new SendMessageRequest { Content = "Hi" }).Should().Be("""{"content":"Hi"}""");
    }

    [Fact]
    public void A_body_may_be_longer_than_any_buffer()
    {
        string text = string.Concat(Enumerable.Repeat("0123456789\"é💛", 10_000));

        JObject.Parse(Written(new SendMessageRequest { Content = text }))["content"]!.Value<string>().Should().Be(text);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_break_the_body()
    {
        Written(new SendMessageRequest { Content = "a\uD83D\"b" }).Should().Be("{\"content\":\"a\uFFFD\\\"b\"}");
    }

    [Fact]
    public void Writing_allocates_the_body_and_nothing_else()
    {
        var request = new SendMessageRequest { Content = "Hi", Price = 4m };
        byte[] body = SendMessageRequestWriter.Write(request);

        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(new byte[body.Length]);
        long least = GC.GetAllocatedBytesForCurrentThread() - before;
        SendMessageRequestWriter.Write(request);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(2 * least);
    }

    /// <summary>Most are spelt alike, and then there is nothing to parse.</summary>
    private static IEnumerable<string> Differences(string ours, string theirs)
        => ours == theirs ? [] : [.. JsonComparison.Differences(theirs, ours), .. JsonComparison.Differences(ours, theirs)];

    private static string Written(SendMessageRequest request) => Encoding.UTF8.GetString(SendMessageRequestWriter.Write(request));
}
