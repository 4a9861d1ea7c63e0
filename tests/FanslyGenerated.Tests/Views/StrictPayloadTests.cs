using System.Globalization;
using System.Numerics;
using FanslyGenerated.Tests.Faults;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Views;

/// <summary>What the spec does not list is read as strictly as what it lists, and nothing of it is lost.</summary>
[HoldsInvariants]
public sealed class StrictPayloadTests
{
    private const string Success = """{ "statusCode": 200, "message": "", "timestamp": "2026-03-29T17:10:50.635Z", "data": { "status_code": 200, "data": { "success": true, "response": {} } } }""";

    [Theory]
    [InlineData("\"statusCode\": 200", "\"statusCode\": 200, \"statusCode\": 200", "$.statusCode")]
    [InlineData("\"success\": true", "\"success\": false, \"success\": true", "$.data.data.success")]
    [InlineData("\"success\": true", "\"success\": \"true\"", "$.data.data.success")]
    [InlineData("\"success\": true", "\"success\": 1", "$.data.data.success")]
    [InlineData("\"success\"", "\"Success\"", "$.data.data.success")]
    [InlineData("\"statusCode\"", "\"StatusCode\"", "$.statusCode")]
    [InlineData("\"statusCode\"", "'statusCode'", "$")]
    [InlineData("\"response\": {}", "\"response\": {},", "$.data.data")]
    [InlineData("\"response\": {}", "\"response\": {} /* fine */", "$.data.data")]
    [InlineData("\"response\": {}", "\"response\": [", "$.data.data.response")]
    [InlineData("\"response\": {}", "\"Response\": {}", "$.data.data.response")]
    [InlineData("\"response\": {}", "\"response\": {}, \"response\": {}", "$.data.data.response")]
    public async Task F130_An_envelope_is_as_strict_as_that_of_any_operation(string from, string to, string path)
    {
        string body = Success.Replace(from, to, StringComparison.Ordinal);

        var refusal = (await FluentActions.Awaiting(() => SendAsync<JToken>(body)).Should().ThrowAsync<ApiContractException>()).Which;

        refusal.JsonPath.Should().StartWith(path);
        refusal.Offset.Should().NotBeNull();
        refusal.MayHaveBeenExecuted.Should().BeTrue();
    }

    [Fact]
    public async Task F130_Of_two_statuses_the_one_that_reports_a_failure_is_believed()
    {
        string body = Success.Replace("\"statusCode\": 200", "\"statusCode\": 500, \"statusCode\": 200", StringComparison.Ordinal);

        await FluentActions.Awaiting(() => SendAsync<JToken>(body)).Should().ThrowAsync<ApiServerException>();
        await FluentActions.Awaiting(() => Fansly.To(MemoryServer.Responding(body)).ReadAsync()).Should().ThrowAsync<ApiServerException>();
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("1e400", "1e400")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("3.14159265358979323846264338327950288", "3.14159265358979323846264338327950288")]
    [InlineData("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    public async Task F130_Any_number_comes_as_it_is(string number, string expected)
    {
        JObject payload = await SendAsync<JObject>(Success.Replace("\"response\": {}", $"\"response\": {{ \"n\": {number}, \"list\": [{number}] }}", StringComparison.Ordinal));

        payload["n"]!.ToString(Newtonsoft.Json.Formatting.None).Should().Be(expected);
        payload["list"]![0]!.ToString(Newtonsoft.Json.Formatting.None).Should().Be(expected);
        double nearest = double.Parse(number, CultureInfo.InvariantCulture);
        (double.IsInfinity(nearest) || Math.Abs((double)payload["n"]! - nearest) <= Math.Abs(nearest) * 1e-15).Should().BeTrue();
    }

    [Fact]
    public async Task F130_A_class_gets_its_numbers_as_it_wants_them()
    {
        Numbers numbers = await SendAsync<Numbers>(Success.Replace(
            "\"response\": {}",
            """
            "response": { "int": 1e3, "long": 9007199254740993, "big": 123456789012345678901234567890, "double": 1e300, "near": 3.14159265358979323846264338327950288,
              "decimal": 0.10, "text": 12345678901234567890.10, "raw": 1.50e400, "at": "2024-01-01T00:00:00.000Z", "any": 1e400, "tree": [1e400], "unknown": [1e400, "2024-01-01"] }
            """,
            StringComparison.Ordinal));

        (numbers.Int, numbers.Long, numbers.Double, numbers.Near, numbers.Decimal).Should().Be((1000, 9007199254740993, 1e300, Math.PI, 0.10m));
        numbers.Big.Should().Be(BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture));
        (numbers.Text, numbers.Raw.Text, numbers.At).Should().Be(("12345678901234567890.10", "1.50e400", "2024-01-01T00:00:00.000Z"));
        $"{numbers.Any} {numbers.Tree![0]}".Should().Be("1e400 1e400");
        numbers.Others!["unknown"]!.ToString(Newtonsoft.Json.Formatting.None).Should().Be("[1e400,\"2024-01-01\"]");
    }

    [Theory]
    [InlineData("int", "1.5")]
    [InlineData("int", "2147483648")]
    [InlineData("double", "1e400")]
    [InlineData("decimal", "1e400")]
    [InlineData("long", "[]")]
    public async Task F130_A_number_that_a_class_cannot_hold_is_refused_where_it_stands(string member, string number)
    {
        string body = Success.Replace("\"response\": {}", $"\"response\": {{ \"before\": [[1]], \"{member}\": {number} }}", StringComparison.Ordinal);

        var refusal = (await FluentActions.Awaiting(() => SendAsync<Numbers>(body)).Should().ThrowAsync<ApiContractException>()).Which;

        refusal.JsonPath.Should().Be($"$.data.data.response.{member}");
    }

    [Theory]
    [InlineData("""{ "long": 1, "long": 2 }""", "$.data.data.response.long")]
    [InlineData("""{ "long": 1, "Long": 1 }""", "$.data.data.response.Long")]
    [InlineData("""{ "inner": [{}, { "long": 1, "double": 0, "l\u006fng": 2 }] }""", "$.data.data.response.inner[1].long")]
    [InlineData("""{ "byName": { "a": { "long": 1, "long": 1 } } }""", "$.data.data.response.byName.a.long")]
    [InlineData("""{ "unknown": { "a": 1, "a": 2 }, "unknown": 2, "tree": { "a": 1, "a": 2 }, "any": { "a": 1, "a": 2 }, "byName": { "a": {}, "a": {} } }""", null)]
    public async Task F130_What_a_class_declares_is_refused_twice_and_of_all_else_the_last_counts(string payload, string? path)
    {
        Func<Task<Numbers>> send = () => SendAsync<Numbers>(Success.Replace("\"response\": {}", $"\"response\": {payload}", StringComparison.Ordinal));

        if (path is null)
        {
            Numbers numbers = await send();
            $"{numbers.Tree!["a"]} {((JObject)numbers.Any!)["a"]} {numbers.Others!["unknown"]}".Should().Be("2 2 2");
            return;
        }

        (await send.Should().ThrowAsync<ApiContractException>()).Which.JsonPath.Should().Be(path);
    }

    [Fact]
    public async Task F130_What_has_to_be_replaced_is_counted_as_for_any_operation()
    {
        using var counted = new Json.Reading.Measurements("fansly_generated.replaced_texts");

        JObject payload = await SendAsync<JObject>(Success.Replace("\"response\": {}", """
            "response": { "a": "x\ud83d", "\ud83d": 1, "\ud83e": 2 }
            """, StringComparison.Ordinal));

        ((string?)payload["a"]).Should().Be("x\uFFFD");
        payload.Properties().Select(property => property.Name).Should().Equal("a", "\ud83d", "\ud83e");
        counted.Paths.Should().Equal("$.data.data.response.a");
    }

    /// <summary>What is wrong with a payload matters only where the envelope reports a success.</summary>
    [Fact]
    public async Task F130_A_failure_is_reported_though_its_payload_is_of_another_shape()
    {
        string body = Success.Replace("\"response\": {}", "\"response\": { \"long\": \"text\", \"message\": \"Too bad\" }", StringComparison.Ordinal).Replace("true", "false", StringComparison.Ordinal);

        var fault = (await FluentActions.Awaiting(() => SendAsync<Numbers>(body)).Should().ThrowAsync<ApiStatusException>()).Which;

        fault.ApiMessage.Should().Be("Too bad");
    }

    private static Task<T> SendAsync<T>(string body)
        where T : class
        => Fansly.To(MemoryServer.Responding(body)).SendAsync<T>(HttpMethod.Post, "any");

    private sealed class Numbers
    {
        public int Int { get; set; }

        public long Long { get; set; }

        public BigInteger Big { get; set; }

        public double Double { get; set; }

        public double Near { get; set; }

        public decimal Decimal { get; set; }

        public string? Text { get; set; }

        public string? At { get; set; }

        public RawJson Raw { get; set; }

        public object? Any { get; set; }

        public JToken? Tree { get; set; }

        public List<Numbers>? Inner { get; set; }

        public Dictionary<string, Numbers>? ByName { get; set; }

        [Newtonsoft.Json.JsonExtensionData]
        public Dictionary<string, JToken>? Others { get; set; }
    }
}
