using System.Text.Json;
using FanslyGenerated.Calls;
using FanslyGenerated.Settings;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Transport.Forms;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Views;

/// <summary>Fields that a caller adds to a request beyond the spec, over every operation that sends any.</summary>
[HoldsInvariants]
public sealed class AddedFieldTests
{
    private const string Secret = "canary-text";

    public static TheoryData<string> Operations
        => ViewOperation.Names(ViewOperation.All.Where(static operation => operation.Model.Request.Body is not null));

    /// <summary>Every kind of content that is none, by what it is.</summary>
    private static Dictionary<string, Action<UnknownFields>> Unsendable { get; } = new()
    {
        ["a raw text that is no JSON"] = static fields => fields["x"] = new JRaw($"{{{Secret}"),
        ["a raw text that ends its object"] = static fields => fields["x"] = new JRaw($"1, \"content\": \"{Secret}\""),
        ["no raw text at all"] = static fields => fields["x"] = new JRaw((object?)null),
        ["a constructor"] = static fields => fields["x"] = new JConstructor("Date", 0),
        ["nothing defined"] = static fields => fields["x"] = JValue.CreateUndefined(),
        ["a comment"] = static fields => fields["x"] = JValue.CreateComment(Secret),
        ["a comment in a list"] = static fields => fields["x"] = new JArray(1, new JRaw("/*"), 2),
        ["not a number"] = static fields => fields["x"] = double.NaN,
        ["more than any number"] = static fields => fields["x"] = new JObject { ["y"] = double.PositiveInfinity },
        ["half a pair"] = static fields => fields["x"] = $"{Secret}\ud83d",
        ["half a pair in a list"] = static fields => fields["x"] = new JArray("\udc9b"),
        ["half a pair in an inner name"] = static fields => fields["x"] = new JObject { ["\ud83d"] = 1 },
        ["half a pair as an element"] = static fields => Set(fields, JsonDocument.Parse("\"\\ud83d\"").RootElement.Clone()),
        ["half a pair in a name"] = static fields => fields["\ud83d"] = 1,
        ["an element of nothing"] = static fields => Set(fields, default),
        ["an element of a document that was disposed"] = static fields => Set(fields, Disposed()),
        ["an element of bytes that are no text"] = static fields => Set(fields, JsonDocument.Parse(new byte[] { (byte)'"', 0xFF, (byte)'"' }).RootElement.Clone()),
        ["a list of 65 lists"] = static fields => fields["x"] = Nested(65),
        ["a list of 200,000 lists"] = static fields => fields["x"] = Nested(200_000),
        ["an element of 65 lists"] = static fields => Set(fields, JsonDocument.Parse(new string('[', 65) + new string(']', 65), new() { MaxDepth = 100 }).RootElement.Clone()),
    };

    public static TheoryData<string> Kinds => [.. Unsendable.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task F131_What_is_no_JSON_is_refused_before_anything_is_sent(string kind)
    {
        foreach (string name in Operations)
        {
            ArgumentException refusal = await RefusalAsync(name, Unsendable[kind]);

            refusal.ParamName.Should().Be("AdditionalProperties");
            refusal.ToString().Should().NotContain(Secret);
        }
    }

    /// <summary>Whether the property itself is set or not: either it would be there twice, or pass by its own rules.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public async Task F131_A_name_that_the_spec_has_is_refused(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);

        foreach (string declared in operation.Api.Spec.Objects.Single(each => each.Schema == operation.Model.Request.Body!.Type.Schema).Properties.Select(property => property.WireName))
        {
            ArgumentException refusal = await RefusalAsync(name, fields => fields[declared] = -1);

            refusal.Message.Should().StartWith($"The added field {declared} has a property of its own, which is the place to set it.");
        }
    }

    [Fact]
    public async Task F131_A_second_content_and_a_price_below_its_bound_are_refused()
    {
        foreach ((string name, JToken value) in (KeyValuePair<string, JToken>[])[new("content", "other"), new("price", 0.01), new("access_type", "ppv")])
        {
            var server = MemoryServer.Responding("{}");
            SendMessageRequest request = new() { Content = "Hi", AdditionalProperties = new() { [name] = value } };

            await FluentActions.Awaiting(() => Faults.Fansly.To(server).ChatMessages.SendAsync("chat", request)).Should().ThrowAsync<ArgumentException>();

            server.Requests.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task F131_What_is_JSON_is_sent_as_it_is(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = MemoryServer.Responding(operation.Sample().ToString(), operation.Model.Response.Status);
        OperationCall call = operation.Call();
        UnknownFields fields = Fields(call);
        fields["added"] = new JObject { ["at"] = "2024-01-01T00:00:00.000Z", ["list"] = new JArray(1.50m, "é \ud83d\udc9b", JValue.CreateNull()) };
        fields["raw"] = new JRaw("1e400");
        fields["nothing"] = null!;
        using JsonDocument document = JsonDocument.Parse("""{ "a": [1.50, /* a remark */ 1e400,], "b": "\u00e9\/" }""", new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Set(fields, document.RootElement);

        await call.RunAsync(server);

        server.Requests.Single().Body.Should().EndWith(
            ""","added":{"at":"2024-01-01T00:00:00.000Z","list":[1.50,"é 💛",null]},"raw":1e400,"nothing":null,"element":{"a":[1.50,1e400],"b":"\u00e9\/"}}""");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void F131_A_form_takes_no_more_than_JSON_does(string kind)
    {
        UnknownFields fields = [];
        Unsendable[kind](fields);

        FluentActions.Invoking(() => new FormBody().AddUnknown(fields, [])).Should().Throw<ArgumentException>().WithParameterName("AdditionalProperties");
        FluentActions.Invoking(() => new FormBody().AddUnknown(new() { ["title"] = "x" }, ["title"])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task F131_A_form_takes_texts_as_they_are_and_anything_else_as_JSON()
    {
        var form = new FormBody();
        form.AddUnknown(new() { ["text"] = "a \"quoted\" é", ["object"] = new JObject { ["a"] = 1 }, ["number"] = new JRaw("1e400") }, ["title"]);
        using var run = new CallRun(Connections.Write, ConnectionSettings.From(Connections.Profile, new TestOptions()), default, default);
        using var timer = new AttemptTimer(run, ConnectionSettings.From(Connections.Profile, new TestOptions()));

        FormContent content = await form.OpenAsync(run.Call, new UploadClock(run, timer, ConnectionSettings.From(Connections.Profile, new TestOptions())), default);

        (await content.ReadAsStringAsync()).Should().Contain("\r\n\r\na \"quoted\" é\r\n").And.Contain("\r\n\r\n{\"a\":1}\r\n").And.Contain("\r\n\r\n1e400\r\n");
    }

    /// <summary>What no listed operation may send goes out by no other way either.</summary>
    [Fact]
    public async Task F139_A_body_that_is_no_JSON_is_refused_of_what_the_spec_does_not_list()
    {
        var disposed = JsonDocument.Parse("[]");
        disposed.Dispose();

        foreach (object body in (object[])
            [
                new JRaw($"{{{Secret}"), new { Number = double.NaN }, new[] { float.PositiveInfinity }, JValue.CreateUndefined(), JValue.CreateComment(Secret),
                new JConstructor("Date"), default(JsonElement), disposed, Nested(200_000), new { Deep = Nested(200_000) }, new { Text = "\ud83d" }, new JRaw("\"\\ud83d\""),
                new JRaw("[1] [2]"), new JRaw("{'a':1}"),
            ])
        {
            var server = MemoryServer.Responding("{}");

            ArgumentException refusal = (await FluentActions.Awaiting(() => Faults.Fansly.To(server).SendAsync<object>(HttpMethod.Post, "any", body))
                .Should().ThrowAsync<ArgumentException>()).Which;

            refusal.ToString().Should().NotContain(Secret);
            server.Requests.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task F139_Comments_of_a_document_are_not_sent()
    {
        var server = MemoryServer.Responding("""{"statusCode":200,"message":"","timestamp":"2026-03-29T17:10:50.635Z","data":{"status_code":200,"data":{"success":true,"response":{}}}}""");
        using JsonDocument document = JsonDocument.Parse("[1, /* a remark */ 2,]", new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        await Faults.Fansly.To(server).SendAsync<object>(HttpMethod.Post, "any", document);

        server.Requests.Single().Body.Should().Be("[1,2]");
    }

    private static void Set(UnknownFields fields, JsonElement element) => ((IDictionary<string, JsonElement>)fields)["element"] = element;

    private static UnknownFields Fields(OperationCall call)
        => (UnknownFields)call.Body!.GetType().GetProperty(nameof(SendMessageRequest.AdditionalProperties))!.GetValue(call.Body)!;

    private static JsonElement Disposed()
    {
        using JsonDocument document = JsonDocument.Parse("[1]");
        return document.RootElement;
    }

    private static JArray Nested(int depth)
    {
        JArray list = [];

        for (int level = 1; level < depth; level++)
        {
            list = [list];
        }

        return list;
    }

    private static async Task<ArgumentException> RefusalAsync(string name, Action<UnknownFields> add)
    {
        OperationCall call = ViewOperation.Named(name).Call();
        var server = MemoryServer.Responding("{}");
        add(Fields(call));

        ArgumentException refusal = (await FluentActions.Awaiting(() => call.RunAsync(server)).Should().ThrowAsync<ArgumentException>()).Which;

        server.Requests.Should().BeEmpty();
        return refusal;
    }
}
