namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// The words that C# keeps for itself, everywhere or in some places: <c>await</c> is a name in one method and none in
/// another. A parameter that is called like one gets an at sign, which callers do not see.
/// </summary>
internal static class Keywords
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "abstract", "add", "alias", "allows", "and", "annotations", "args", "as", "ascending", "assembly", "async", "await", "base",
        "bool", "break", "by", "byte", "case", "catch", "char", "checked", "checksum", "class", "const", "continue", "decimal",
        "default", "define", "delegate", "descending", "disable", "do", "double", "dynamic", "elif", "else", "enable", "endif",
        "endregion", "enum", "equals", "error", "event", "explicit", "extension", "extern", "false", "field", "file", "finally",
        "fixed", "float", "for", "foreach", "from", "get", "global", "goto", "group", "hidden", "if", "implicit", "in", "init",
        "int", "interface", "internal", "into", "is", "join", "let", "line", "load", "lock", "long", "managed", "method", "module",
        "nameof", "namespace", "new", "nint", "not", "notnull", "nuint", "null", "nullable", "object", "on", "operator", "or",
        "orderby", "out", "override", "param", "params", "partial", "pragma", "private", "property", "protected", "public",
        "readonly", "record", "ref", "reference", "region", "remove", "required", "restore", "return", "sbyte", "scoped", "sealed",
        "select", "set", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "type", "typeof", "typevar", "uint", "ulong", "unchecked", "undef", "union", "unmanaged", "unsafe", "ushort", "using",
        "value", "var", "virtual", "void", "volatile", "warning", "warnings", "when", "where", "while", "with", "yield",
    };

    public static bool Contains(string word) => s_words.Contains(word);
}
