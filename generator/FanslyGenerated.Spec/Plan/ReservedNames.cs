using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The parameters and variables that the generator adds to methods, so that no parameter of an API can be called so.</summary>
public static class ReservedNames
{
    /// <summary>What messages call a variable of a generated method.</summary>
    public const string Variable = "a variable of the client";

    /// <summary>The names that every method keeps, each with what it is in words.</summary>
    public static IReadOnlyDictionary<string, string> OfEveryMethod { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Cancellation.Text] = "the cancellation token",
        [Options.Text] = "the options",
        [Body.Text] = "the body",
        ["this"] = "the receiver of an extension method",
        ["apiCall"] = Variable,
        ["apiCursor"] = Variable,
        ["apiPayload"] = Variable,
        ["apiRequest"] = Variable,
        ["apiResponse"] = Variable,
        ["apiScope"] = Variable,
    };

    /// <summary>The parameter that cancels a call.</summary>
    public static Code Cancellation => $"cancellationToken";

    /// <summary>The parameter for what can be left out.</summary>
    public static Code Options => $"options";

    /// <summary>The parameter for the body.</summary>
    public static Code Body => $"request";

    /// <summary>The parameter for the address of another page.</summary>
    public static Code Link => $"link";

    /// <summary>The variable for the copy of a list that every page of a walk sends.</summary>
    public static Code CopyOf(Identifier list) => $"apiListOf{list.Pascal}";
}
