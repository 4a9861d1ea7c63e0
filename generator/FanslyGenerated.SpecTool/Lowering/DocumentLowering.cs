using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>
/// Writes a spec as the JSON that NSwag reads. It is made of the model and not of the document, so nothing reaches NSwag
/// that was not understood; and every C# name and type is in it, under x-cs-, so that the templates only print.
/// </summary>
internal static class DocumentLowering
{
    public static JObject Lower(SpecModel spec)
        => new()
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JObject { ["title"] = spec.Client.Name, ["version"] = "1" },
            ["servers"] = new JArray(new JObject { ["url"] = spec.Client.Server }),
            ["x-cs-namespace"] = spec.Client.Namespace,
            ["x-cs-api"] = $"{spec.Client.Name}Api",
            ["x-cs-api-doc"] = PrintedText.Documentation(
                $"The {spec.Client.Name} API as it is: one method for each operation, whole answers, no envelope checked."),
            ["x-cs-groups"] = new JArray(spec.Resources.Select(resource => LowerGroup(spec, resource))),
            ["paths"] = LowerPaths(spec),
            ["components"] = new JObject
            {
                ["schemas"] = new JObject(
                    spec.Objects.Select(SchemaLowering.Lower).Concat(spec.Enumerations.Select(SchemaLowering.Lower))),
            },
        };

    private static JObject LowerGroup(SpecModel spec, ResourceModel resource)
        => new()
        {
            ["x-cs-name"] = resource.Name,
            ["x-cs-type"] = $"{spec.Client.Name}{resource.Name}Api",
            ["x-cs-doc"] = PrintedText.Documentation(resource.Summary.Length > 0 ? resource.Summary : $"The operations of {resource.Name}."),
        };

    private static JObject LowerPaths(SpecModel spec)
    {
        var paths = new JObject();

        foreach (OperationModel operation in spec.Operations)
        {
            if (paths[operation.Request.Path] is not JObject item)
            {
                paths[operation.Request.Path] = item = [];
            }

            item[operation.Request.Method.ToLowerInvariant()] = OperationLowering.Lower(operation, spec.Client);
        }

        return paths;
    }
}
