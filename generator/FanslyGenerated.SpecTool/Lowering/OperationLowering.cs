using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes one operation.</summary>
internal static class OperationLowering
{
    private const string NoContent = "global::FanslyGenerated.NoContent";

    public static JObject Lower(OperationModel operation, ClientModel client)
    {
        var json = new JObject
        {
            ["operationId"] = operation.Id,
            ["x-cs-group"] = operation.Group,
            ["x-cs-method"] = operation.Verb,
            ["x-cs-doc"] = PrintedText.Documentation(operation.Text.Summary),
            ["x-cs-remarks"] = PrintedText.Documentation(Documentation.Remarks(operation)),
            ["x-cs-result"] = ResultType(operation.Answer),
            ["x-cs-reader"] = Reader(operation, client),
            ["parameters"] = new JArray(operation.Request.Parameters.Select(parameter => Lower(parameter, client.AccountParameter))),
            ["responses"] = new JObject { [$"{operation.Answer.Status}"] = new JObject { ["description"] = "" } },
        };

        if (operation.Answer.MediaType is { } mediaType)
        {
            json["x-cs-media"] = mediaType;
        }

        if (operation.Paging?.Step is LinkModel)
        {
            json["x-cs-link"] = true;
        }

        if (operation.Text.Evidence == Evidence.Inferred)
        {
            json["x-cs-experimental"] = Documentation.InferredDiagnostic;
        }

        if (operation.Request.IsSafe != (operation.Request.Method == "GET"))
        {
            json["x-cs-safe"] = operation.Request.IsSafe ? "true" : "false";
        }

        if (operation.Request.Body is { } body)
        {
            json["requestBody"] = LowerBody(body);
            json[body.IsForm ? "x-cs-form" : "x-cs-writer"] =
                body.IsForm ? WireClass.FormOf(body.Type.CSharp) : WireClass.WriterOf(body.Type.CSharp);
        }

        return json;
    }

    private static string ResultType(AnswerModel answer)
        => answer.Type.Kind == TypeKind.None ? NoContent : answer.Type.CSharp;

    private static string Reader(OperationModel operation, ClientModel client)
        => operation.Answer.Type.Kind == TypeKind.None || operation.Answer.MediaType is not null
            ? $"{ResultType(operation.Answer)}.Read"
            : $"global::{WireClass.Namespace(client.Namespace)}.{WireClass.Answers(client.Name)}.{operation.Id}";

    private static JObject Lower(ParameterModel parameter, string? account)
    {
        var schema = new JObject
        {
            ["type"] = "string",
            ["x-cs-name"] = parameter.Name,
            ["x-cs-type"] = parameter.CSharpType,
            ["x-cs-doc"] = PrintedText.Documentation($"{parameter.Text.Summary} {Documentation.Remarks(parameter)}".TrimEnd()),
        };

        if (parameter.Type.Unit is { } unit)
        {
            schema["x-cs-unit"] = unit.ToString();
        }

        if (parameter.Type.Kind == TypeKind.List)
        {
            schema["x-cs-explode"] = parameter.IsExploded ? "true" : "false";
        }

        if (parameter.IsInPath && parameter.WireName == account)
        {
            schema["x-cs-account"] = true;
        }

        return new JObject
        {
            ["name"] = parameter.WireName,
            ["in"] = parameter.IsInPath ? "path" : "query",
            ["required"] = parameter.IsRequired,
            ["schema"] = schema,
        };
    }

    /// <summary>NSwag is told of JSON whatever it is: what it would make of a form is decided already.</summary>
    private static JObject LowerBody(BodyModel body)
        => new()
        {
            ["required"] = true,
            ["content"] = new JObject
            {
                ["application/json"] = new JObject { ["schema"] = SchemaLowering.Reference(body.Type) },
            },
        };
}
