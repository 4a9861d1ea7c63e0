using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>How an operation looks to callers: what is positional, what is an option, what comes back.</summary>
internal sealed class OperationShape
{
    private readonly string? _account;

    public OperationShape(OperationModel operation, string? account)
    {
        Operation = operation;
        _account = account;
        Positional = [.. operation.Request.Parameters.Where(parameter => parameter.IsRequired && !IsAccount(parameter))];
        Options = [.. operation.Request.Parameters.Where(parameter => !parameter.IsRequired)];
    }

    public OperationModel Operation { get; }

    public Code Method => $"{Operation.VerbIdentifier}Async";

    public Code OptionsType => $"{Operation.GroupIdentifier}{Operation.VerbIdentifier}Options";

    /// <summary>Required parameters, but for the account, which the view knows.</summary>
    public IReadOnlyList<ParameterModel> Positional { get; }

    /// <summary>Optional parameters: properties of a class, so that a new one breaks no caller.</summary>
    public IReadOnlyList<ParameterModel> Options { get; }

    /// <summary>What the payload is to a caller.</summary>
    public Code PayloadType
        => Operation.Response.PayloadCanBeNull ? $"{Operation.Response.Payload.Code()}?" : Operation.Response.Payload.Code();

    public Code ReturnType
        => Operation switch
        {
            { Paging: { } paging } => $"global::FanslyGenerated.CursorPageable<{paging.ItemType.Code(paging.IsItemNullable)}, {Operation.Response.Payload.Code()}>",
            { Response.Payload.Kind: TypeKind.None } => $"global::System.Threading.Tasks.Task",
            _ => $"global::System.Threading.Tasks.Task<{PayloadType}>",
        };

    /// <summary>The method's parameters, as declared.</summary>
    public Code Parameters
    {
        get
        {
            List<Code> parameters = [.. Positional.Select(parameter => (Code)$"{parameter.Type.Code(canBeNull: !parameter.IsRequired)} {parameter.Identifier}")];

            if (Operation.Request.Body is { } body)
            {
                parameters.Add($"{body.Type.Code()} request");
            }

            if (Options.Count > 0)
            {
                parameters.Add($"{OptionsType}? options = null");
            }

            // The pages of a list are each cancelled by the walk that asks for them.
            if (Operation.Paging is null)
            {
                parameters.Add($"global::System.Threading.CancellationToken cancellationToken = default");
            }

            return Code.Join($", ", parameters);
        }
    }

    /// <summary>The arguments for the raw client.</summary>
    public Code RawArguments
    {
        get
        {
            List<Code> arguments = [.. Operation.Request.Parameters
                .Where(parameter => parameter.IsRequired)
                .Select(Value)];

            if (Operation.Request.Body is not null)
            {
                arguments.Add($"request");
            }

            arguments.AddRange(Options.Select(option => (Code)$"{option.Identifier}: {Value(option)}"));

            if (Operation.Paging?.Step is LinkModel)
            {
                arguments.Add($"link: global::FanslyGenerated.Paging.PageLink.Of(apiCursor)");
            }

            arguments.Add($"cancellationToken: cancellationToken");
            return Code.Join($", ", arguments);
        }
    }

    public bool IsAccount(ParameterModel parameter) => parameter.IsInPath && parameter.WireName == _account;

    /// <summary>What the caller gave for a parameter.</summary>
    public static Code Given(ParameterModel parameter)
        => parameter.IsRequired ? (Code)$"{parameter.Identifier}" : $"options?.{parameter.Identifier.Pascal}";

    /// <summary>What a walk sends for a list: its own copy, under a name that no parameter of an API has.</summary>
    public static Code Walked(ParameterModel list) => list.IsRequired ? (Code)$"{list.Identifier}" : $"apiListOf{list.Identifier.Pascal}";

    /// <summary>The argument for a parameter; what says where a page starts is the walk's.</summary>
    private Code Value(ParameterModel parameter)
        => Operation.Paging switch
        {
            { } paging when !parameter.IsInPath && parameter.WireName == paging.Step.Parameter => StepShape.Sent(paging, parameter),
            { } when parameter.Type.Kind == TypeKind.List => Walked(parameter),
            _ => IsAccount(parameter) ? $"_account" : Given(parameter),
        };
}
