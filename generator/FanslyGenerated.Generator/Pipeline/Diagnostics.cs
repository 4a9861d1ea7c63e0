using FanslyGenerated.Spec.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>Shows problems of a spec the way the compiler shows its own.</summary>
internal static class Diagnostics
{
    public static Diagnostic Of(Problem problem)
        => Diagnostic.Create(Descriptor(problem.Rule), Location(problem.Location), [.. problem.Arguments]);

    private static DiagnosticDescriptor Descriptor(Rule rule)
        => new(
            rule.Id, rule.Title, rule.Message, category: "Spec",
            rule.IsWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static Location Location(SpecLocation location)
        => Microsoft.CodeAnalysis.Location.Create(
            location.Path,
            TextSpan.FromBounds(location.Start.Offset, Math.Max(location.Start.Offset, location.End.Offset)),
            new LinePositionSpan(Position(location.Start), Position(location.End)));

    /// <summary>Roslyn counts lines and columns from zero.</summary>
    private static LinePosition Position(SpecPosition position) => new(position.Line - 1, position.Column - 1);
}
