using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Yaml;

/// <summary>Says what an unquoted scalar is, by the core schema of YAML 1.2 (so <c>no</c> and <c>0x10</c> are text).</summary>
internal static class CoreSchema
{
    private static readonly Regex s_integer = new(@"^[-+]?[0-9]+\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_number = new(
        @"^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    public static ScalarKind KindOf(string plain)
        => plain switch
        {
            "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
            _ when s_integer.IsMatch(plain) => ScalarKind.Integer,
            _ when s_number.IsMatch(plain) => ScalarKind.Number,
            _ => ScalarKind.Text,
        };
}
