using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">What it is where a caller leaves it out; null where it must be given.</param>
/// <param name="Summary">Its documentation.</param>
public sealed record ParameterPlan(ParameterRole Role, Code Name, Code Type, Code? Default, Code Summary)
{
    /// <summary>The parameter of the API, where it is one.</summary>
    public ParameterModel? Wire { get; init; }

    /// <summary>Whether it says where a page starts.</summary>
    public bool IsPageStart { get; init; }

    /// <summary>Whether it says how long a page is.</summary>
    public bool IsPageSize { get; init; }

    /// <summary>The parameter as a method declares it.</summary>
    public Code Declaration => Default is null ? (Code)$"{Type} {Name}" : $"{Type} {Name} = {Default}";

    /// <summary>Its name as documentation has it, without an at sign.</summary>
    public Code Label => Wire is null ? Name : Code.Documentation(Wire.Identifier.Text);

    /// <summary>The property of the options that stands for it in the view.</summary>
    public Code Property => $"{Wire!.Identifier.Pascal}";

    /// <summary>A parameter of the API.</summary>
    public static ParameterPlan Of(ParameterModel parameter, ParameterRole role, PagingModel? paging)
        => new(
            role, $"{parameter.Identifier}", parameter.Type.Code(canBeNull: !parameter.IsRequired),
            parameter.IsRequired ? null : (Code)$"null", Remarks.Of(parameter))
        {
            Wire = parameter,
            IsPageStart = paging is not null && !parameter.IsInPath && parameter.WireName == paging.Step.Parameter,
            IsPageSize = paging is not null && !parameter.IsInPath && parameter.WireName == paging.Size,
        };
}

/// <summary>What a parameter is for.</summary>
public enum ParameterRole
{
    /// <summary>A caller gives a value for the API.</summary>
    Value,

    /// <summary>It names the account, which the view of an account fills in.</summary>
    Account,

    /// <summary>It is the body.</summary>
    Body,

    /// <summary>It holds what can be left out.</summary>
    Options,

    /// <summary>It is the address of another page.</summary>
    Link,

    /// <summary>It cancels the call.</summary>
    Cancellation,
}
