using System.Text;
using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// A name of a document that may stand in code. Only the functions here make one, and they hold it against the list of what
/// a name may be; <see cref="Code"/> prints identifiers and no texts, so no other name gets into code.
/// </summary>
public sealed class Identifier : IEquatable<Identifier>
{
    /// <summary>What to do about a type, a property or a value whose name is none.</summary>
    public const string WayOut = "give it an x-name of letters and digits, a capital first, that is not taken";

    private static readonly Regex s_word = new(@"^[A-Za-z][A-Za-z0-9]{0,79}\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_pascal = new(@"^[A-Z][A-Za-z0-9]{0,79}\z", RegexOptions.CultureInvariant);

    private Identifier(string text) => Text = text;

    /// <summary>Stands for a name that was refused. Nothing is generated of a document that has one.</summary>
    public static Identifier Refused { get; } = new("Refused");

    /// <summary>The name, as reflection shows it.</summary>
    public string Text { get; }

    /// <summary>The same with a capital first, as options and members are called.</summary>
    public Identifier Pascal => new(char.ToUpperInvariant(Text[0]) + Text.Substring(1));

    /// <summary>A name with a capital first, as types, properties, values and groups have it; null of any other text.</summary>
    public static Identifier? OfPascal(string text) => s_pascal.IsMatch(text) ? new Identifier(text) : null;

    /// <summary>The name of a client: one or more words with a capital first, an underscore between them.</summary>
    public static Identifier? OfClient(string text)
        => text.Length <= 80 && text.Split('_').All(s_pascal.IsMatch) ? new Identifier(text) : null;

    /// <summary><c>status_code</c> and <c>statusCode</c> become <c>StatusCode</c>; null where that is no name.</summary>
    public static Identifier? OfWire(string wireName) => OfPascal(Join(wireName));

    /// <summary><c>account_id</c> becomes <c>accountId</c>, as parameters are called; null where that is no name.</summary>
    public static Identifier? OfParameter(string wireName)
    {
        string name = Join(wireName);
        return s_word.IsMatch(name) ? new Identifier(char.ToLowerInvariant(name[0]) + name.Substring(1)) : null;
    }

    /// <summary>The words of a name on the wire in one, each with a capital first.</summary>
    internal static string Join(string wireName)
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

    /// <inheritdoc/>
    public bool Equals(Identifier? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Identifier);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode();

    /// <summary>The name as code has it: a word that C# keeps for itself gets an at sign.</summary>
    public override string ToString() => Keywords.Contains(Text) ? "@" + Text : Text;
}
