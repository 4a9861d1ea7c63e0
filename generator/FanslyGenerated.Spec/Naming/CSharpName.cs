using System.Text;
using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>Turns names on the wire into names in C#.</summary>
internal static class CSharpName
{
    private static readonly Regex s_identifier = new(@"^[A-Za-z][A-Za-z0-9]{0,79}\z", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>What to do about a type, a property or a value whose name is none.</summary>
    public const string WayOut = "give it an x-name of letters and digits, a capital first, that is not taken";

    /// <summary>Whether a name is one we print: plain letters and digits, a letter first.</summary>
    public static bool IsUsable(string name) => s_identifier.IsMatch(name);

    /// <summary>Whether types, properties and values may be called so. C# has no word of its own with a capital.</summary>
    public static bool IsUsablePascal(string name) => IsUsable(name) && char.IsUpper(name[0]);

    /// <summary><c>status_code</c> and <c>statusCode</c> become <c>StatusCode</c>.</summary>
    public static string Pascal(string wireName)
    {
        var name = new StringBuilder(wireName.Length);
        bool startsWord = true;

        foreach (char character in wireName)
        {
            if (character is '_' or '-' or '.' or ' ')
            {
                startsWord = true;
            }
            else
            {
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
        }

        return name.ToString();
    }

    /// <summary><c>account_id</c> becomes <c>accountId</c>; a word that C# keeps for itself gets an at sign.</summary>
    public static string Camel(string wireName)
    {
        string pascal = Pascal(wireName);
        string camel = pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return s_keywords.Contains(camel) ? "@" + camel : camel;
    }
}
