using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A class of what can be left out, so that one more of it breaks no caller.</summary>
/// <param name="Class">Its name.</param>
/// <param name="Parameters">The parameters that its properties stand for.</param>
public sealed record OptionsPlan(Code Class, EquatableArray<ParameterPlan> Parameters)
{
    /// <summary>The options of an operation; null where nothing can be left out.</summary>
    internal static OptionsPlan? Of(OperationModel operation, RawMethodPlan raw)
    {
        ParameterPlan[] optional = [.. raw.Parameters.Where(parameter => parameter.Role == ParameterRole.Value && parameter.Default is not null)];
        return optional.Length == 0 ? null : new OptionsPlan(OperationNames.Of(operation).Options, optional.ToEquatableArray());
    }
}
