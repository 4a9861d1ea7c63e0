using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Puts what a spec says into C#, where it can neither end a literal nor a comment.</summary>
internal static class Text
{
    /// <summary>A string literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A collection expression of string literals.</summary>
    public static string Literals(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Literal))}]";

    /// <summary>The inside of an XML documentation element, on one line.</summary>
    public static string Documentation(params string?[] sentences)
        => Spec.Naming.Documentation.Escape(string.Join(" ", sentences.Where(sentence => !string.IsNullOrEmpty(sentence))));

    /// <summary>True or false.</summary>
    public static string Flag(bool value) => value ? "true" : "false";

    /// <summary>A parameter's name as an option's.</summary>
    public static string Property(string parameter)
    {
        string name = parameter.TrimStart('@');
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
