using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes one operation.</summary>
internal static class OperationLowering
{
    private static readonly Code s_noContent = $"global::FanslyGenerated.NoContent";

    public static PrintedJson Lower(OperationModel operation, ClientModel client)
    {
        var json = new PrintedJson
        {
            { $"operationId", WireClass.Method(operation) },
            { $"x-cs-id", Code.Literal(operation.Id) },
            { $"x-cs-group", $"{operation.GroupIdentifier}" },
            { $"x-cs-method", $"{operation.VerbIdentifier}" },
            { $"x-cs-doc", PrintedText.Documentation(operation.Text.Summary) },
            { $"x-cs-remarks", PrintedText.Documentation(Documentation.Remarks(operation)) },
            { $"x-cs-result", ResultType(operation.Response) },
            { $"x-cs-reader", Reader(operation, client) },
            { $"x-cs-template", Code.Literal(operation.Request.Path) },
            { $"x-cs-envelope", EnvelopeClass.DescriptorOf(client, operation.Response) },
            { $"x-cs-address", AddressLowering.Of(operation.Request) },
            { $"parameters", operation.Request.Parameters.Select(parameter => Lower(parameter, client.AccountParameter)) },
            { $"responses", new PrintedJson { { $"{operation.Response.Status}", new PrintedJson { { $"description", Code.None } } } } },
        };

        if (operation.Response.MediaType is { } mediaType)
        {
            json.Add($"x-cs-media", Code.Literal(mediaType));
        }

        // A page without a payload has no items, and would end a walk in silence.
        if (operation.Response.PayloadCanBeNull && operation.Paging is null)
        {
            json.Add($"x-cs-nullable", true);
        }

        if (operation.Paging?.Step is LinkModel)
        {
            json.Add($"x-cs-link", true);
        }

        if (operation.Text.Evidence == Evidence.Inferred)
        {
            json.Add($"x-cs-experimental", Code.Literal(Documentation.InferredDiagnostic));
        }

        if (operation.Request.IsSafe != (operation.Request.Method == "GET"))
        {
            json.Add($"x-cs-safe", Code.Flag(operation.Request.IsSafe));
        }

        if (operation.Request.Body is { } body)
        {
            json.Add($"requestBody", LowerBody(body));
            json.Add($"x-cs-body", body.Type.Code());

            if (body.IsForm)
            {
                json.Add($"x-cs-form", WireClass.FormOf(body.Type));
            }
            else
            {
                json.Add($"x-cs-writer", WireClass.WriterOf(body.Type));
            }
        }

        return json;
    }

    private static Code ResultType(ResponseModel response)
        => response.Type.Kind == TypeKind.None ? s_noContent : response.Type.Code();

    private static Code Reader(OperationModel operation, ClientModel client)
        => operation.Response.Type.Kind == TypeKind.None || operation.Response.MediaType is not null
            ? (Code)$"{ResultType(operation.Response)}.Read"
            : $"global::{WireClass.Namespace(client.NamespaceCode)}.{WireClass.Responses(client.Identifier)}.{WireClass.Method(operation)}";

    private static PrintedJson Lower(ParameterModel parameter, string? account)
    {
        var schema = new PrintedJson
        {
            { $"type", $"string" },
            { $"x-cs-name", $"{parameter.Identifier}" },
            { $"x-cs-doc-name", PrintedText.Documentation(parameter.Identifier.Text) },
            { $"x-cs-type", parameter.Type.Code(canBeNull: !parameter.IsRequired) },
            { $"x-cs-doc", PrintedText.Documentation(parameter.Text.Summary, Documentation.Remarks(parameter)) },
        };

        if (parameter.IsInPath && parameter.WireName == account)
        {
            schema.Add($"x-cs-account", true);
        }

        // Where it goes stands in x-cs-address; NSwag need not know.
        return new PrintedJson
        {
            { $"name", PrintedText.Documentation(parameter.Identifier.Text) },
            { $"in", $"query" },
            { $"required", parameter.IsRequired },
            { $"schema", schema },
        };
    }

    /// <summary>NSwag is told of JSON whatever it is: what it would make of a form is decided already.</summary>
    private static PrintedJson LowerBody(BodyModel body)
        => new()
        {
            { $"required", true },
            { $"content", new PrintedJson { { $"application/json", new PrintedJson { { $"schema", SchemaLowering.Reference(body.Type) } } } } },
        };
}
