using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>
/// Writes a spec as the JSON that NSwag reads. It is made of the model and not of the document, so nothing reaches NSwag
/// that was not understood; and every C# name, type and literal is in it, under x-cs-, so that the templates only print.
/// What the wire calls things stands in those literals alone: NSwag has views of its own on names such as $ref.
/// </summary>
internal static class DocumentLowering
{
    public static JObject Lower(SpecModel spec)
    {
        ClientModel client = spec.Client;

        return new PrintedJson
        {
            { $"openapi", $"3.0.3" },
            { $"info", new PrintedJson { { $"title", $"{client.Identifier}" }, { $"version", $"1" } } },
            { $"x-cs-namespace", client.NamespaceCode },
            { $"x-cs-api", $"{client.Identifier}Api" },
            { $"x-cs-api-doc", $"The {client.Identifier} API as it is: one method for each operation, whole responses, no envelope checked." },
            { $"x-cs-groups", spec.Resources.Select(resource => LowerGroup(client, resource)) },
            { $"paths", LowerPaths(spec) },
            { $"components", new PrintedJson { { $"schemas", LowerSchemas(spec) } } },
        }.ToJson();
    }

    private static PrintedJson LowerGroup(ClientModel client, ResourceModel resource)
        => new()
        {
            { $"x-cs-name", $"{resource.Identifier}" },
            { $"x-cs-type", $"{client.Identifier}{resource.Identifier}Api" },
            { $"x-cs-doc", resource.Summary.Length > 0 ? PrintedText.Documentation(resource.Summary) : $"The operations of {resource.Identifier}." },
        };

    private static PrintedJson LowerPaths(SpecModel spec)
    {
        var paths = new PrintedJson();

        foreach (OperationModel operation in spec.Operations)
        {
            paths.Add($"/{WireClass.Method(operation)}", new PrintedJson
            {
                { Code.Wire(operation.Request.Method.ToLowerInvariant()), OperationLowering.Lower(operation, spec.Client) },
            });
        }

        return paths;
    }

    private static PrintedJson LowerSchemas(SpecModel spec)
    {
        var schemas = new PrintedJson();

        foreach (ObjectModel model in spec.Objects)
        {
            schemas.Add($"{model.Identifier}", SchemaLowering.Lower(model));
        }

        foreach (EnumModel model in spec.Enumerations)
        {
            schemas.Add($"{model.Identifier}", SchemaLowering.Lower(model));
        }

        return schemas;
    }
}
