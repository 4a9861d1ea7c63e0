using FanslyGenerated.Spec.Model;
using FanslyGenerated.SpecTool.Samples;
using FanslyGenerated.SpecTool.Stubs;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Sandbox;

/// <summary>
/// Writes a spec and its samples as the one JSON document that a sandbox plays: what may be asked, what is returned, and
/// nothing of C#.
/// </summary>
internal static class SandboxDocument
{
    public static JObject Of(SpecFile file, SpecModel spec)
        => new()
        {
            ["api"] = spec.Client.Name,
            ["server"] = spec.Client.Server,
            ["key"] = new JObject { ["header"] = spec.Client.Key.Header, ["prefix"] = spec.Client.Key.Prefix },
            ["headers"] = new JObject(
                DocumentedHeaders.Of(spec).Select(header => new JProperty(header.Key, header.Value))),
            ["retryAfter"] = spec.Client.Signals.RateLimit.RetryAfter?.Header,
            ["messages"] = new JArray(spec.Client.Signals.ErrorMessages),
            ["envelopes"] = new JObject(spec.Envelopes.Select(envelope => new JProperty(envelope.Name, Envelope(envelope)))),
            ["errors"] = Errors(spec),
            ["schemas"] = SandboxSchemas.Of(spec),
            ["operations"] = new JArray(spec.Operations.Select(operation => Operation(file, operation))),
        };

    private static JObject Envelope(EnvelopeModel envelope)
        => new()
        {
            ["payload"] = envelope.Payload?.Text,
            ["statuses"] = new JArray(envelope.Statuses.Select(place => place.Text)),
            ["success"] = new JArray(envelope.SuccessFlags.Select(place => place.Text)),
        };

    /// <summary>By status, since operations share their errors; where they do not, the first operation's is taken.</summary>
    private static JObject Errors(SpecModel spec)
        => new(spec.Operations
            .SelectMany(operation => operation.Response.Errors)
            .DistinctBy(error => error.Status)
            .OrderBy(error => error.Status)
            .Select(error => new JProperty($"{error.Status}", JsonFile.Parse(error.Example))));

    private static JObject Operation(SpecFile file, OperationModel operation)
    {
        var json = new JObject
        {
            ["id"] = operation.Id,
            ["method"] = operation.Request.Method,
            ["path"] = operation.Request.Path,
            ["parameters"] = new JArray(operation.Request.Parameters.Select(Parameter)),
            ["status"] = operation.Response.Status,
            ["envelope"] = operation.Response.Envelope,
        };

        if (operation.Request.Body is { } body)
        {
            json["body"] = SandboxSchemas.Type(body.Type);
            json["isForm"] = body.IsForm;
        }

        if (operation.Paging is { } paging)
        {
            json["paging"] = Paging(paging);
        }

        if (operation.Response.MediaType is { } mediaType)
        {
            json["file"] = new JObject
            {
                ["mediaType"] = FileType.Of(mediaType),
                ["content"] = Convert.ToBase64String(File.ReadAllBytes(file.SamplePath(operation))),
            };
        }
        else if (operation.Response.Type.Kind != TypeKind.None)
        {
            json["sample"] = JsonFile.Parse(File.ReadAllText(file.SamplePath(operation)));
        }

        return json;
    }

    private static JObject Paging(PagingModel paging)
    {
        var json = new JObject { ["way"] = paging.Step.Way, ["parameter"] = paging.Step.Parameter, ["items"] = paging.Items.Text };

        foreach (StepFact fact in paging.Step.Facts)
        {
            json[fact.Key] = fact.Places.Count == 0 ? null : fact.Places[0];
        }

        return json;
    }

    private static JObject Parameter(ParameterModel parameter)
    {
        var json = new JObject
        {
            ["name"] = parameter.WireName,
            ["in"] = parameter.IsInPath ? "path" : "query",
            ["required"] = parameter.IsRequired,
        };
        json.Merge(SandboxSchemas.Type(parameter.Type));

        if (parameter.Type.Kind == TypeKind.List)
        {
            json["explode"] = parameter.IsExploded;
        }

        return json;
    }
}
