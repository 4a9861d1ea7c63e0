using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// What an author might write in place of a scalar to do harm, or without a thought. The word that all of them try to get into
/// the code stands nowhere else.
/// </summary>
internal static class HostileStyles
{
    public const string Word = "Zqevil";

    /// <summary>A text by what it tries.</summary>
    private static readonly Dictionary<string, string> s_texts = new()
    {
        ["a member"] = $"X() {{ }} public static int {Word} = 1; //",
        ["a class"] = $"X {{ }} public static class {Word} {{ }}",
        ["a module initializer"] = $"X {{ }} [System.Runtime.CompilerServices.ModuleInitializer] internal static void {Word}() {{ }} //",
        ["the end of a literal"] = $"\"; {Word}(); //",
        ["the end of a verbatim literal"] = $"\"\"; {Word}(); //",
        ["the end of a raw literal"] = $"\"\"\"; {Word}(); \"\"\"",
        ["a hole of an interpolated string"] = $"{{{Word}()}}",
        ["a hole of a raw interpolated string"] = $"{{{{{Word}()}}}}",
        ["the end of a comment"] = $"*/ {Word}(); /*",
        ["the end of a summary"] = $"</summary> <see cref=\"{Word}\"/> <summary>",
        ["the end of an attribute"] = $"\"> <see cref=\"{Word}\"/> <param name=\"",
        ["the end of character data"] = $"]]> {Word} <![CDATA[",
        ["an entity"] = $"&lt;/summary&gt; &#10; {Word}",
        ["a hole of a template"] = $"{{{{ {Word} }}}}",
        ["a tag of a template"] = $"{{% raw %}}{{% assign {Word} = \"{Word}\" %}}{{% template {Word} %}}",
        ["a line"] = $"a\npublic static class {Word} {{ }}",
        ["a line of Windows"] = $"a\r\npublic static class {Word} {{ }}",
        ["a carriage return"] = $"a\rpublic static class {Word} {{ }}",
        ["a next line"] = $"a\u0085public static class {Word} {{ }}",
        ["a line separator"] = $"a\u2028public static class {Word} {{ }}",
        ["a paragraph separator"] = $"a\u2029public static class {Word} {{ }}",
        ["a null"] = $"a\0{Word}",
        ["a bell and an escape"] = $"a\a\u001B[2J{Word}",
        ["a line for the preprocessor"] = $"a\n#if {Word}\n#error {Word}\n#endif",
        ["a pragma"] = $"#pragma warning disable {Word}",
        ["a region"] = $"#endregion {Word}",
        ["a unicode escape"] = "\\u005Aqevil",
        ["an escape that ends a literal"] = $"\\x22; {Word}(); //\\",
        ["what turns the direction"] = $"\u202E{Word}\u202C",
        ["what has no width"] = $"{Word}\u200B\u200D\uFEFF",
        ["wide letters"] = "\uFF3Aqevil",
        ["half a pair"] = $"{Word}\uD83D",
        ["an emoji"] = $"{Word} \U0001F600",
        ["nothing"] = "",
        ["a space"] = " ",
        ["a tab"] = $"a\t{Word}",
        ["a long text"] = new string('Z', 300) + Word,
        ["a very long text"] = string.Concat(Enumerable.Repeat(Word + " ", 3_000)),
        ["a name"] = Word,
        ["a small name"] = "zqevil",
        ["a generic name"] = $"{Word}<{Word}>",
        ["an attribute"] = $"[{Word}]",
        ["an escaped name"] = $"@{Word}",
        ["a qualified name"] = $"global::{Word}.{Word}",
        ["two words"] = $"a {Word}",
        ["a hyphen"] = $"my-{Word}",
        ["a keyword"] = "class",
        ["a word in some places"] = "await",
        ["a member of every class"] = "GetHashCode",
        ["a type of .NET"] = "Task",
        ["a number first"] = $"2{Word}",
        ["a pointer"] = $"/{Word}/../{Word}",
        ["a reference"] = $"#/components/schemas/{Word}",
        ["a reference elsewhere"] = $"https://127.0.0.1/{Word}.yaml#/x",
        ["JSON"] = $"\",\"x-cs-name\":\"{Word}\",\"a\":\"",
        ["MSBuild"] = $"$({Word});@({Word});%3B%0A{Word}",
        ["a path"] = $"../../{Word}",
        ["a drive"] = $"C:\\{Word}\\CON",
        ["a parameter of a path"] = $"/a/{{{Word}}}/{{b}}",
        ["a condition"] = $"text={Word}\"; {Word}(); //",
        ["a date"] = "2024-01-01T00:00:00Z",
        ["no envelope"] = "none",
        ["a port"] = "https://api.example.com:99999",
        ["a media type"] = $"video/{Word}\"",
    };

    /// <summary>What stands there without quotation marks, so that it may be no text.</summary>
    private static readonly Dictionary<string, string> s_plain = new()
    {
        ["plain null"] = "null",
        ["plain true"] = "true",
        ["a plain number"] = "1.",
        ["a plain exponent"] = "1e999",
        ["a plain negative"] = "-0",
        ["a plain list"] = $"[{Word}, {Word}]",
        ["a plain map"] = $"{{ {Word}: {Word} }}",
        ["a plain anchor"] = $"&{Word} {Word}",
        ["a plain alias"] = $"*{Word}",
        ["a plain tag"] = $"!{Word} {Word}",
        ["the second of two keys"] = "'200'",
    };

    /// <summary>Every style by its name, and the scalar in YAML.</summary>
    public static IReadOnlyList<(string Name, string Scalar)> All { get; } =
        [.. s_texts.Select(text => (text.Key, Quoted(text.Value))), .. s_plain.Select(text => (text.Key, text.Value))];

    /// <summary>The text of a style, as it is when it was read.</summary>
    public static string Text(string style) => s_texts[style];

    /// <summary>Whether the word is a name in the code, where it should be a text or nothing.</summary>
    public static bool IsCode(SyntaxTree tree)
        => tree.GetRoot().DescendantTokens(descendIntoTrivia: true)
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.Equals(Word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Styles whose word is a name like any other: a document may have it, and then code has it.</summary>
    public static bool IsName(string style) => style is "a name" or "a small name" or "a plain anchor" or "a plain tag";

    /// <summary>The one text that says something in the dialect, so that what it makes wrong may stand elsewhere.</summary>
    public static bool HasMeaning(string style) => style == "no envelope";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");

        foreach (char character in text)
        {
            quoted.Append(character switch
            {
                '"' or '\\' => $"\\{character}",
                >= ' ' and <= '~' => $"{character}",
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
            });
        }

        return quoted.Append('"').ToString();
    }
}
