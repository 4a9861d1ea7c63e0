using FanslyGenerated.Testing.Server;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;

namespace FanslyGenerated.Testing.Checks;

/// <summary>Holds a request against the spec, as a strict server would.</summary>
internal static class RequestCheck
{
    /// <returns>The refusal; null where all is well.</returns>
    public static SandboxResponse? Refuse(SandboxCall call)
    {
        if (!call.HasKey)
        {
            return call.Refuse(401, $"the header '{call.Spec.KeyHeader}' has no key");
        }

        if (call.Operation is null)
        {
            return call.OtherMethods.Count == 0
                ? call.Refuse(404, $"no operation has the path '{call.Request.Path}'")
                : call.Refuse(405, $"the path takes {string.Join(", ", call.OtherMethods)} and not {call.Request.Method}");
        }

        string? problem = QueryProblem(call.Request, call.Operation.Spec)
            ?? PathProblem(call.Request, call.Operation.Spec)
            ?? BodyProblem(call, call.Operation.Spec);
        return problem is null ? null : call.Refuse(400, problem);
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
        => operation.Paging is { Way: "link" } && name == LinkSequence.Parameter;

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

    private static string? BodyProblem(SandboxCall call, OperationSpec operation)
    {
        if (operation.Body is not { } body)
        {
            return null;
        }

        if (operation.IsForm)
        {
            return FormCheck.Problem(call, body);
        }

        if (call.Request.Body is not { } text)
        {
            return "the body is missing";
        }

        try
        {
            return new BodyCheck(call.Spec).Problem(SandboxJson.Parse(text), body, "the body");
        }
        catch (JsonException)
        {
            return "the body is no JSON";
        }
    }
}
