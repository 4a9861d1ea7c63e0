using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>
/// One operation as a mapping for WireMock: the documented request and the sample. It uses no more of WireMock's format
/// than WireMock.Net imports too, so bodies of JSON are texts and the only matchers are equalTo, matches and equalToJson.
/// </summary>
internal static class OperationStub
{
    public static JObject Of(SpecFile file, SpecModel spec, OperationModel operation)
    {
        var response = new JObject { ["status"] = operation.Response.Status };

        if (operation.Response.Type.Kind != TypeKind.None)
        {
            string type = operation.Response.MediaType is { } mediaType ? FileType.Of(mediaType) : "application/json";
            response["headers"] = new JObject(
                DocumentedHeaders.Of(spec).Select(header => new JProperty(header.Key, header.Value))
                    .Prepend(new JProperty("Content-Type", type)));
        }

        if (operation.Response.MediaType is not null)
        {
            // Bytes are no text, and WireMock.Net imports them damaged: a file is the one response that it does not give back whole.
            response["base64Body"] = Convert.ToBase64String(File.ReadAllBytes(file.SamplePath(operation)));
        }
        else if (operation.Response.Type.Kind != TypeKind.None)
        {
            // As the file has it: whoever asks with curl sees the page's own text.
            response["body"] = File.ReadAllText(file.SamplePath(operation)).ReplaceLineEndings("\n").TrimEnd();
        }

        return new JObject
        {
            ["name"] = $"{spec.Client.Name} {operation.Id}",
            ["request"] = RequestStub.Of(spec, operation),
            ["response"] = response,
        };
    }
}
