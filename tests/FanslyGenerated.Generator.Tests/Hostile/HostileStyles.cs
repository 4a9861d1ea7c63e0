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

    /// <summary>Every style by its name, and the scalar in YAML.</summary>
    public static IReadOnlyList<(string Name, string Scalar)> All { get; } =
        [.. HostileStyleCases.Texts.Select(text => (text.Key, Quoted(text.Value))), .. HostileStyleCases.Plain.Select(text => (text.Key, text.Value))];

    /// <summary>The text of a style, as it is when it was read.</summary>
    public static string Text(string style) => HostileStyleCases.Texts[style];

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
