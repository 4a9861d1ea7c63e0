using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>
/// Writes a spec as the JSON that NSwag reads. It is made of the plan and not of the document, so nothing reaches NSwag
/// that was not understood; and every C# name, type and literal is in it, under x-cs-, so that the templates only print.
/// What the wire calls things stands in those literals alone: NSwag has views of its own on names such as $ref.
/// </summary>
internal static class DocumentLowering
{
    public static JObject Lower(SpecModel spec) => Lower(SpecPlan.Of(spec), ModelsPlan.Of(spec));

    public static JObject Lower(SpecPlan plan, ModelsPlan models)
    {
        ClientNames names = plan.Client.Names;

        return new PrintedJson
        {
            { $"openapi", $"3.0.3" },
            { $"info", new PrintedJson { { $"title", $"{names.Client}" }, { $"version", $"1" } } },
            { $"x-cs-namespace", names.RawNamespace },
            { $"x-cs-api", names.Raw },
            { $"x-cs-api-doc", $"The {names.Client} API as it is: one method for each operation, whole responses, no envelope checked." },
            { $"x-cs-groups", plan.Client.Groups.Select(Lower) },
            { $"paths", LowerPaths(plan) },
            { $"components", new PrintedJson { { $"schemas", LowerSchemas(models) } } },
        }.ToJson();
    }

    private static PrintedJson Lower(GroupPlan group)
        => new()
        {
            { $"x-cs-name", $"{group.Names.Group}" },
            { $"x-cs-type", group.Names.Raw },
            { $"x-cs-doc", PrintedText.Of(group.Summary) },
        };

    /// <summary>A path is no more than a place for an operation: where requests go stands in x-cs-address.</summary>
    private static PrintedJson LowerPaths(SpecPlan plan)
    {
        var paths = new PrintedJson();

        foreach (OperationPlan operation in plan.Operations)
        {
            paths.Add($"/{operation.Names.Function}", new PrintedJson { { $"post", OperationLowering.Lower(operation) } });
        }

        return paths;
    }

    private static PrintedJson LowerSchemas(ModelsPlan models)
    {
        var schemas = new PrintedJson();

        foreach (ClassPlan plan in models.Classes)
        {
            schemas.Add($"{plan.Name}", SchemaLowering.Lower(plan));
        }

        foreach (EnumPlan plan in models.Enumerations)
        {
            schemas.Add($"{plan.Name}", SchemaLowering.Lower(plan));
        }

        return schemas;
    }
}
