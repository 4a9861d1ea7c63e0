using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>
/// Texts on their way through NSwag, which reads JSON by Newtonsoft's defaults: a text that looks like a time becomes one, and
/// is printed as another text than the spec has. A literal begins with its quotation mark and is safe; documentation is not.
/// </summary>
internal static class PrintedText
{
    /// <summary>The inside of a documentation element, where a space in front means nothing.</summary>
    public static Code Of(Code documentation)
        => documentation.Text is [>= '0' and <= '9' or '/', ..] ? $" {documentation}" : documentation;
}
