using System.Text;
using Newtonsoft.Json.Linq;
using WireMock.ResponseBuilders;

namespace FanslyGenerated.TestKit;

/// <summary>What a stub returns.</summary>
internal sealed class StubResponse
{
    private readonly JToken _json;

    public StubResponse(JObject stub)
    {
        _json = stub["response"]!;
    }

    public int Status => _json["status"]!.Value<int>();

    public IReadOnlyDictionary<string, string> Headers
        => ((JObject?)_json["headers"])?.Properties().ToDictionary(header => header.Name, header => $"{header.Value}") ?? [];

    /// <summary>The bytes; null where the response has no body.</summary>
    public byte[]? Body
        => _json["base64Body"] is { } file
            ? Convert.FromBase64String($"{file}")
            : _json["body"] is { } text ? Encoding.UTF8.GetBytes($"{text}") : null;

    /// <summary>The same for WireMock.Net, which gets bytes: its importer takes those of a file for text.</summary>
    public IResponseBuilder ForWireMock()
    {
        IResponseBuilder response = Response.Create().WithStatusCode(Status);

        foreach ((string name, string value) in Headers)
        {
            response.WithHeader(name, value);
        }

        return Body is { } body ? response.WithBody(body) : response;
    }
}
