using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What a method of the raw client sends.</summary>
/// <param name="Verb">The verb, as a member of HttpMethod.</param>
/// <param name="Template">The path with its parameters in braces, as a literal.</param>
/// <param name="Address">The calls that put the address together.</param>
public sealed record RawRequestPlan(Code Verb, Code Template, EquatableArray<Code> Address)
{
    /// <summary>The parameter that names the account.</summary>
    public Code? Account { get; init; }

    /// <summary>The class that writes the body as JSON.</summary>
    public Code? Writer { get; init; }

    /// <summary>The class that writes the body as a form.</summary>
    public Code? Form { get; init; }

    /// <summary>Whether it may be sent again, where the verb does not say so.</summary>
    public Code? IsSafe { get; init; }

    internal static RawRequestPlan Of(OperationModel operation, ParameterPlan[] parameters)
    {
        RequestModel request = operation.Request;

        return new RawRequestPlan(VerbOf(request.Method), Code.Literal(request.Path), AddressSteps.Of(request).ToEquatableArray())
        {
            Account = parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Account)?.Name,
            Writer = request.Body is { IsForm: false } json ? WireNames.WriterOf(json.Type) : null,
            Form = request.Body is { IsForm: true } form ? WireNames.FormOf(form.Type) : null,
            IsSafe = request.IsSafe == (request.Method == "GET") ? null : Code.Flag(request.IsSafe),
        };
    }

    private static Code VerbOf(string method)
        => method switch
        {
            "GET" => $"Get",
            "POST" => $"Post",
            "PUT" => $"Put",
            "PATCH" => $"Patch",
            "DELETE" => $"Delete",
            _ => throw new ArgumentOutOfRangeException(nameof(method), "The reader knows no such verb."),
        };
}
