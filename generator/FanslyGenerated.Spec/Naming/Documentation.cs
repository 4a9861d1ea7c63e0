using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Naming;

/// <summary>Turns what the spec says into the text of XML documentation.</summary>
public static class Documentation
{
    /// <summary>What callers of an operation that was only inferred have to acknowledge.</summary>
    public const string InferredDiagnostic = "FANSLYGEN001";

    /// <summary>C#'s own list of what ends a line, and with it a comment.</summary>
    private static readonly char[] s_newLines = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// Text as XML holds it, on one line. Descriptions have no line breaks already; should one ever slip through, what
    /// follows it must not become code.
    /// </summary>
    public static string Escape(string text)
        => string.Join(" ", text.Split(s_newLines)).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>What an operation's summary does not say: the longer description and the evidence.</summary>
    public static string Remarks(OperationModel operation)
        => Join(operation.Remarks, Evidence(operation.Text.Evidence));

    /// <summary>What a property's summary does not say: the wire's unit, and the evidence where it differs.</summary>
    public static string Remarks(PropertyModel property)
        => Join(
            Unit(property.Type),
            property.Traits.ZeroIsNull ? "The wire's 0 means \"not yet\" and is null here." : null,
            Evidence(property.Text.Evidence));

    /// <summary>What a parameter's description does not say. That the wire has another unit is no concern of whoever gives the value.</summary>
    public static string Remarks(ParameterModel parameter)
        => Join(Evidence(parameter.Text.Evidence));

    private static string? Unit(TypeModel type)
        => type.Kind switch
        {
            TypeKind.RawAmount => "The amount as the API gives it; its unit is disputed, so it is not converted.",
            TypeKind.RawJson => "JSON of unknown shape, as text.",
            _ => type.Unit switch
            {
                TimeUnit.UnixSeconds => "On the wire: seconds since 1970.",
                TimeUnit.UnixMilliseconds => "On the wire: milliseconds since 1970.",
                TimeUnit.Seconds => "On the wire: seconds.",
                TimeUnit.Milliseconds => "On the wire: milliseconds.",
                _ => null,
            },
        };

    private static string? Evidence(Evidence? evidence)
        => evidence switch
        {
            Model.Evidence.Documented => "Evidence: documented.",
            Model.Evidence.Observed => "Evidence: observed in programs that use the API.",
            Model.Evidence.Inferred => "Evidence: inferred; it may turn out otherwise.",
            _ => null,
        };

    private static string Join(params string?[] sentences)
        => string.Join(" ", sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));
}
