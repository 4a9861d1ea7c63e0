using System.Globalization;
using System.Text;

namespace FanslyGenerated.Spec.Naming;

/// <summary>How a text stands in a literal of C#.</summary>
internal static class CodeText
{
    /// <summary>A string literal of plain ASCII: what is no printable character of it is written by its number.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');

        foreach (char character in value)
        {
            if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (character is >= ' ' and <= '~')
            {
                literal.Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }
}
