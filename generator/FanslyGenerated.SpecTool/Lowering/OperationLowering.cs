using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes one operation: the method of the raw client, piece by piece.</summary>
internal static class OperationLowering
{
    public static PrintedJson Lower(OperationPlan operation)
    {
        (RawRequestPlan request, RawResponsePlan response) = (operation.Raw.Request, operation.Raw.Response);
        var json = new PrintedJson
        {
            { $"operationId", operation.Names.Function },
            { $"x-cs-id", Code.Literal(operation.Model.Id) },
            { $"x-cs-group", $"{operation.Names.Group}" },
            { $"x-cs-method", operation.Names.Method },
            { $"x-cs-doc", PrintedText.Of(operation.Summary) },
            { $"x-cs-remarks", PrintedText.Of(operation.Remarks) },
            { $"x-cs-parameters", operation.Raw.Parameters.Select(Lower) },
            { $"x-cs-result", response.Type },
            { $"x-cs-reader", response.Reader },
            { $"x-cs-envelope", response.Envelope },
            { $"x-cs-verb", request.Verb },
            { $"x-cs-template", request.Template },
            { $"x-cs-address", request.Address },
            { $"responses", new PrintedJson { { $"200", new PrintedJson { { $"description", Code.None } } } } },
        };

        json.AddIf(response.CanBeNull, $"x-cs-nullable");
        json.AddIf(response.MediaType, $"x-cs-media");
        json.AddIf(operation.Experimental, $"x-cs-experimental");
        json.AddIf(request.Account, $"x-cs-account");
        json.AddIf(request.IsSafe, $"x-cs-safe");
        json.AddIf(request.Writer, $"x-cs-writer");
        json.AddIf(request.Form, $"x-cs-form");
        json.AddIf(NameOf(operation, ParameterRole.Body), $"x-cs-body");
        json.AddIf(NameOf(operation, ParameterRole.Link), $"x-cs-link");
        return json;
    }

    private static Code? NameOf(OperationPlan operation, ParameterRole role)
        => operation.Raw.Parameters.FirstOrDefault(parameter => parameter.Role == role)?.Name;

    private static PrintedJson Lower(ParameterPlan parameter)
        => new()
        {
            { $"x-cs-declaration", parameter.Declaration },
            { $"x-cs-doc-name", PrintedText.Of(parameter.Label) },
            { $"x-cs-doc", PrintedText.Of(parameter.Summary) },
        };
}
