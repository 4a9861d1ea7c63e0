using System.Globalization;

namespace FanslyGenerated.Spec.Problems;

/// <summary>
/// Which characters a spec may hold. Its text reaches C# comments and string literals, where U+0085, U+2028 and
/// U+2029 end a line, and people's eyes, which bidirectional and zero-width characters deceive.
/// </summary>
public static class AllowedText
{
    /// <summary>Looks at the character at an index; a surrogate pair is looked at as one.</summary>
    public static bool IsAllowed(string text, int index)
        => text[index] is '\n' or '\r' or '\t'
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate);

    /// <summary>The text on one line, each forbidden character replaced by its number.</summary>
    public static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);

        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text, i);

            if (IsAllowed(text, i) && text[i] is not ('\n' or '\r' or '\t'))
            {
                escaped.Append(text, i, isPair ? 2 : 1);
            }
            else
            {
                escaped.Append($"\\u{(int)text[i]:X4}");
            }

            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }
}
