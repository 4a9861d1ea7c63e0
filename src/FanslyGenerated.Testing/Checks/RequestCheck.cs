using FanslyGenerated.Testing.Play;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;

namespace FanslyGenerated.Testing.Checks;

/// <summary>Holds a request against the spec, as a strict server would.</summary>
internal static class RequestCheck
{
    /// <returns>The refusal; null where all is well.</returns>
    public static SandboxAnswer? Refuse(SandboxScene scene)
    {
        if (!scene.HasKey)
        {
            return scene.Refuse(401, $"the header '{scene.Spec.KeyHeader}' has no key");
        }

        if (scene.Operation is null)
        {
            return scene.OtherMethods.Count == 0
                ? scene.Refuse(404, $"no operation has the path '{scene.Request.Path}'")
                : scene.Refuse(405, $"the path takes {string.Join(", ", scene.OtherMethods)} and not {scene.Request.Method}");
        }

        string? problem = QueryProblem(scene.Request, scene.Operation.Spec)
            ?? PathProblem(scene.Request, scene.Operation.Spec)
            ?? BodyProblem(scene, scene.Operation.Spec);
        return problem is null ? null : scene.Refuse(400, problem);
    }

    private static string? PathProblem(SandboxRequest request, OperationSpec operation)
        => operation.Parameters
            .Where(parameter => parameter.IsInPath)
            .Select(parameter => TextProblem(parameter, request.Arguments[parameter.Name]))
            .FirstOrDefault(problem => problem is not null);

    private static string? QueryProblem(SandboxRequest request, OperationSpec operation)
    {
        ParameterSpec[] known = [.. operation.Parameters.Where(parameter => !parameter.IsInPath)];

        if (request.Query.Keys.FirstOrDefault(name => !known.Any(parameter => parameter.Name == name) && !IsOwn(operation, name)) is { } unknown)
        {
            return $"'{unknown}' is no parameter of {operation.Id}";
        }

        foreach (ParameterSpec parameter in known)
        {
            string[] values = [.. request.QueryValues[parameter.Name]];
            string? problem = values.Length == 0
                ? parameter.IsRequired ? $"the parameter '{parameter.Name}' is missing" : null
                : ValueProblem(parameter, values);

            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private static bool IsOwn(OperationSpec operation, string name)
        => operation.Paging is { Way: "link" } && name == LinkScript.Parameter;

    private static string? ValueProblem(ParameterSpec parameter, string[] values)
    {
        if (values.Length > 1 && !parameter.IsExploded)
        {
            return $"the parameter '{parameter.Name}' comes {values.Length} times";
        }

        if (parameter.Value.Items is not { } items)
        {
            return TextProblem(parameter, values[0]);
        }

        string[] texts = parameter.IsExploded ? values : values[0].Split(',');
        return texts.All(text => TextCheck.Fits(text, items.Type)) ? null : $"an item of the parameter '{parameter.Name}' is no {items.Type}";
    }

    private static string? TextProblem(ParameterSpec parameter, string text)
        => TextCheck.Fits(text, parameter.Value.Type) ? null : $"the parameter '{parameter.Name}' is no {parameter.Value.Type}";

    private static string? BodyProblem(SandboxScene scene, OperationSpec operation)
    {
        if (operation.Body is not { } body)
        {
            return null;
        }

        if (operation.IsForm)
        {
            return FormCheck.Problem(scene, body);
        }

        if (scene.Request.Body is not { } text)
        {
            return "the body is missing";
        }

        try
        {
            return new BodyCheck(scene.Spec).Problem(SandboxJson.Parse(text), body, "the body");
        }
        catch (JsonException)
        {
            return "the body is no JSON";
        }
    }
}
