using System.Globalization;

namespace FanslyGenerated.Spec.Problems;

/// <summary>One breach of a rule. It compares by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where it was broken.</param>
/// <param name="Arguments">What fills the holes of the rule's message.</param>
public sealed record Problem(Rule Rule, SpecLocation Location, EquatableArray<string> Arguments)
{
    /// <summary>The particulars in a sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary>The line that MSBuild and editors turn into a link.</summary>
    public override string ToString()
        => $"{Location}: {(Rule.IsWarning ? "warning" : "error")} {Rule.Id}: {Message}";
}
