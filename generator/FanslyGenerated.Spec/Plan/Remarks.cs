using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What documentation says beside the words of the spec.</summary>
public static class Remarks
{
    /// <summary>What callers of an operation that was only inferred have to acknowledge.</summary>
    public const string InferredDiagnostic = "FANSLYGEN001";

    /// <summary>What an operation's summary does not say: the longer description and the evidence.</summary>
    public static Code Of(OperationModel operation) => Code.Documentation(operation.Remarks, Words(operation.Text.Evidence));

    /// <summary>The description of a parameter and its evidence. That the wire has another unit is no concern of whoever gives the value.</summary>
    public static Code Of(ParameterModel parameter)
        => Code.Documentation(parameter.Text.Summary, Words(parameter.Text.Evidence));

    /// <summary>The description of a group of operations, which a document can do without.</summary>
    public static Code Of(ResourceModel resource)
        => resource.Summary.Length > 0 ? Code.Documentation(resource.Summary) : $"The operations of {resource.Identifier}.";

    private static string? Words(Evidence? evidence)
        => evidence switch
        {
            Evidence.Documented => "Evidence: documented.",
            Evidence.Observed => "Evidence: observed in programs that use the API.",
            Evidence.Inferred => "Evidence: inferred; it may turn out otherwise.",
            _ => null,
        };
}
