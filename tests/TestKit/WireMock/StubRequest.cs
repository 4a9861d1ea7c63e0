using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>What a stub asks of a request. Of WireMock's format it knows what our stubs use, and refuses the rest.</summary>
internal sealed class StubRequest
{
    private readonly JObject _json;

    public StubRequest(JObject stub)
    {
        _json = (JObject)stub["request"]!;
    }

    /// <summary>Says for each stub why it does not fit.</summary>
    public static string Explain(IReadOnlyList<StubRequest> stubs, ReceivedRequest request)
        => string.Join('\n', stubs.SelectMany(stub => stub.Differences(request)).Prepend("No stub fits the request:"));

    public bool Fits(ReceivedRequest request) => !Differences(request).Any();

    /// <summary>One line for each thing that the request has in another way; none where the stub fits.</summary>
    public IEnumerable<string> Differences(ReceivedRequest request)
        => _json.Properties().SelectMany(property => property.Name switch
        {
            "method" => OfText("method", $"{property.Value}", request.Method),
            "urlPath" => OfText("urlPath", $"{property.Value}", request.Path),
            "headers" => Matchers(property).SelectMany(matcher => OfValues(
                matcher, request.Headers.TryGetValue(matcher.Name, out string? value) ? [value] : [])),
            "queryParameters" => Matchers(property).SelectMany(matcher => OfValues(
                matcher, [.. request.Query.Where(pair => pair.Key == matcher.Name).Select(pair => pair.Value)])),
            "bodyPatterns" => property.Value.SelectMany(pattern => OfBody((JObject)pattern, request.Body)),
            _ => throw Unknown(property),
        });

    private static IEnumerable<JProperty> Matchers(JProperty kind) => ((JObject)kind.Value).Properties();

    private static IEnumerable<string> OfText(string name, string expected, string actual)
        => expected == actual ? [] : [$"{name} is {expected}, and {actual} came"];

    /// <summary>Where a name comes several times, one of its values has to fit.</summary>
    private static IEnumerable<string> OfValues(JProperty matcher, string[] values)
    {
        JProperty condition = ((JObject)matcher.Value).Properties().Single();
        bool fits = condition.Name switch
        {
            "equalTo" => values.Contains($"{condition.Value}"),
            "matches" => values.Any(value => Regex.IsMatch(value, $"{condition.Value}")),
            "absent" => values.Length == 0,
            _ => throw Unknown(condition),
        };

        return fits ? [] : [$"{matcher.Name} {condition.Name} {condition.Value}, and [{string.Join(", ", values)}] came"];
    }

    private static IEnumerable<string> OfBody(JObject pattern, string body)
    {
        JProperty condition = pattern.Properties().Single();
        bool fits = condition.Name == "equalToJson" ? IsEqual(condition.Value, body) : throw Unknown(condition);
        return fits ? [] : [$"the body is {condition.Value}, and {body} came"];
    }

    private static bool IsEqual(JToken expected, string body)
    {
        try
        {
            return JToken.DeepEquals(expected, SampleJson.Parse(body));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static NotSupportedException Unknown(JProperty property)
        => new($"No test knows what '{property.Path}' of a stub asks for.");
}
