using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using FanslyGenerated.Json;
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
        [.. GeneratedTypes.All
            .Where(type => type.Namespace?.EndsWith(".Wire", StringComparison.Ordinal) == true && type.GetMethod("WriteValue") is not null)
            .Select(type => type.FullName!)];

    public static TheoryData<string> Names => new(s_writers);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_random_request_is_written_as_Newtonsoft_writes_it(string writer)
    {
        MethodInfo write = GeneratedTypes.Named(writer).GetMethod("Write")!;
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

    /// <summary>Makes objects of any generated class, with any of their optional properties set.</summary>
    private sealed class RandomRequest(Random random)
    {
        private static readonly string[] s_texts = ["", "Hi", "é", "\U0001F49B", "\"\\/", "<script>", "\0\n\u2028", "2026-03-29T17:10:50Z", new('x', 500)];

        public object? Of(Type type)
        {
            Type inner = Nullable.GetUnderlyingType(type) ?? type;

            if (inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(inner.GetGenericArguments()))!;

                for (int count = random.Next(4); count > 0; count--)
                {
                    items.Add(Of(inner.GetGenericArguments()[0]));
                }

                return items;
            }

            return inner switch
            {
                _ when inner == typeof(string) => s_texts[random.Next(s_texts.Length)],
                _ when inner == typeof(bool) => random.Next(2) == 0,
                _ when inner == typeof(int) => random.Next(int.MinValue, int.MaxValue),
                _ when inner == typeof(long) => random.NextInt64(long.MinValue, long.MaxValue),
                _ when inner == typeof(decimal) => new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(10)),
                _ when inner == typeof(DateTimeOffset) => new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero),
                _ when inner == typeof(TimeSpan) => new TimeSpan(random.NextInt64()),
                _ when inner == typeof(RawAmount) => new RawAmount(random.NextInt64()),
                _ when inner == typeof(RawJson) => new RawJson("""{"a":[1,null]}"""),
                _ when typeof(IOpenEnum).IsAssignableFrom(inner) => Activator.CreateInstance(inner, Of(inner.GetProperty("Value")!.PropertyType)),
                _ => Object(inner),
            };
        }

        private object Object(Type type)
        {
            object value = Activator.CreateInstance(type)!;

            foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(UnknownFields)))
            {
                bool isRequired = property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;

                if (isRequired || random.Next(2) == 0)
                {
                    property.SetValue(value, Of(property.PropertyType));
                }
            }

            return value;
        }
    }
}
