namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>
/// Texts on their way through NSwag, which reads JSON by Newtonsoft's defaults: a text that looks like a time becomes one, and
/// is printed as another text than the spec has. A character in front of it makes it a text like any other.
/// </summary>
internal static class PrintedText
{
    /// <summary>A text that the template takes the first character away from.</summary>
    public static string Of(string text) => "=" + text;

    /// <summary>The inside of a documentation element, where a space in front means nothing.</summary>
    public static string Documentation(string text)
    {
        string escaped = Spec.Naming.Documentation.Escape(text);
        return escaped.Length > 0 && (char.IsAsciiDigit(escaped[0]) || escaped[0] == '/') ? " " + escaped : escaped;
    }
}
