namespace FanslyGenerated.Spec.Naming;

/// <summary>Turns what the spec says into the text of XML documentation.</summary>
internal static class Documentation
{
    /// <summary>C#'s own list of what ends a line, and with it a comment.</summary>
    private static readonly char[] s_newLines = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// Text as XML holds it, on one line. Descriptions have no line breaks already; should one ever slip through, what
    /// follows it must not become code.
    /// </summary>
    public static string Escape(string text)
        => string.Join(" ", text.Split(s_newLines)).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
