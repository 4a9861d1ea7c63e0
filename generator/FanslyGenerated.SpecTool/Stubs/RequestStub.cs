using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.SpecTool.Samples;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>
/// The documented request of an operation, with every example filled in. All query parameters have to be there: a stub
/// that did without the optional ones would also accept a client that loses or misspells them.
/// </summary>
internal static class RequestStub
{
    public static JObject Of(SpecModel spec, OperationModel operation)
    {
        RequestModel request = operation.Request;
        var stub = new JObject
        {
            ["method"] = request.Method,
            ["urlPath"] = Path(request),
            ["headers"] = Headers(spec, request),
        };
        var query = new JObject(request.Parameters
            .Where(parameter => !parameter.IsInPath)
            .OrderBy(parameter => parameter.WireName, StringComparer.Ordinal)
            .Select(parameter => new JProperty(parameter.WireName, Matcher("equalTo", WireText.OfQuery(parameter)))));

        if (query.Count > 0)
        {
            stub["queryParameters"] = query;
        }

        // What separates the parts of a form is another text each time, and one pattern cannot look into several parts.
        if (request.Body is { IsForm: false } body)
        {
            stub["bodyPatterns"] = new JArray(new JObject { ["equalToJson"] = JsonFile.Parse(body.Example) });
        }

        return stub;
    }

    /// <summary>The path with the examples in it.</summary>
    public static string Path(RequestModel request)
        => UrlPath.Fill(request.Path, name => Uri.EscapeDataString(WireText.Of(
            request.Parameters.First(parameter => parameter.IsInPath && parameter.WireName == name).Example)));

    /// <summary>Any key will do, so that whoever plays with the stubs needs to know none.</summary>
    private static JObject Headers(SpecModel spec, RequestModel request)
    {
        SortedDictionary<string, JToken> headers = new(StringComparer.Ordinal)
        {
            [spec.Client.Key.Header] = Matcher("matches", $"^{spec.Client.Key.Prefix}.+$"),
        };

        if (request.Body is { } body)
        {
            headers["Content-Type"] = Matcher("matches", body.IsForm ? "^multipart/form-data.*$" : "^application/json.*$");
        }

        return new JObject(headers.Select(header => new JProperty(header.Key, header.Value)));
    }

    private static JObject Matcher(string name, string value) => new() { [name] = value };
}
