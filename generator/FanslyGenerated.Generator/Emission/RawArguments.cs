using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>What a view gives to the method of the raw client, parameter by parameter.</summary>
internal static class RawArguments
{
    public static Code Of(OperationPlan operation)
        => Code.Join($", ", operation.Raw.Parameters.Select(parameter => parameter.Default is null
            ? Value(operation, parameter)
            : $"{parameter.Name}: {Value(operation, parameter)}"));

    /// <summary>What the caller gave for a parameter of the API.</summary>
    public static Code Given(ParameterPlan parameter)
        => parameter.Default is null ? parameter.Name : $"{ReservedNames.Options}?.{parameter.Property}";

    /// <summary>What a walk sends for a list: its own copy, unless the method's parameter can hold it.</summary>
    public static Code Walked(ParameterPlan list)
        => list.Default is null ? list.Name : ReservedNames.CopyOf(list.Wire!.Identifier);

    private static Code Value(OperationPlan operation, ParameterPlan parameter)
        => parameter switch
        {
            { Role: ParameterRole.Body or ParameterRole.Cancellation } => parameter.Name,
            { Role: ParameterRole.Link } => $"global::FanslyGenerated.Paging.PageLink.Of(apiCursor)",
            { IsPageStart: true } => StepExpressions.Sent(operation.Model.Paging!, parameter),
            { Wire.IsList: true } when operation.Model.Paging is not null => Walked(parameter),
            { Role: ParameterRole.Account } => $"_account",
            _ => Given(parameter),
        };
}
