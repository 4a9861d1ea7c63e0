using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>
/// One operation as a mapping for WireMock: the documented request and the sample. It uses no more of WireMock's format
/// than WireMock.Net imports too, so bodies are texts and the only matchers are equalTo, matches and equalToJson.
/// </summary>
internal static class OperationStub
{
    public static JObject Of(SpecFile file, SpecModel spec, OperationModel operation)
    {
        var response = new JObject { ["status"] = operation.Answer.Status };

        if (operation.Answer.Type.Kind != TypeKind.None)
        {
            response["headers"] = new JObject(
                DocumentedHeaders.Of(spec).Select(header => new JProperty(header.Key, header.Value))
                    .Prepend(new JProperty("Content-Type", "application/json")));

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
