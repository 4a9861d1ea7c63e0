using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// A piece of C#. It is written as an interpolated string whose holes take identifiers, numbers and other code: a text in a
/// hole does not compile, so a text of a document gets into code by <see cref="Literal"/> and <see cref="Documentation"/>
/// alone, and can neither end the literal nor the comment it stands in.
/// </summary>
[InterpolatedStringHandler]
public sealed class Code : IEquatable<Code>
{
    private static readonly Regex s_wire = new(@"^[A-Za-z0-9_.$@:/{}\[\]+*-]*\z", RegexOptions.CultureInvariant);

    private string _text;

    /// <summary>The compiler calls this for an interpolated string.</summary>
    public Code(int literalLength, int formattedCount) => _text = "";

    private Code(string text) => _text = text;

    /// <summary>Nothing.</summary>
    public static Code None { get; } = new("");

    /// <summary>The code.</summary>
    public string Text => _text;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>A string literal.</summary>
    public static Code Literal(string value) => new(CodeText.Literal(value));

    /// <summary>A collection expression of string literals.</summary>
    public static Code Literals(IEnumerable<string> values) => $"[{Join($", ", values.Select(Literal))}]";

    /// <summary>The inside of an XML documentation element, on one line.</summary>
    public static Code Documentation(params string?[] sentences)
        => new(Naming.Documentation.Escape(string.Join(" ", sentences.Where(sentence => !string.IsNullOrEmpty(sentence)))));

    /// <summary>A literal of the type decimal.</summary>
    public static Code Number(string number)
        => new(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "m");

    /// <summary>True or false.</summary>
    public static Code Flag(bool value) => value ? (Code)$"true" : $"false";

    /// <summary>
    /// A name or a path of the wire, where it is no literal but part of a document that another tool makes code of. The
    /// reader has refused all others; one that slipped through ends here.
    /// </summary>
    public static Code Wire(string text)
        => s_wire.IsMatch(text) ? new Code(text) : throw new ArgumentException("It holds more than the wire's names do.", nameof(text));

    /// <summary>Several pieces with one between them.</summary>
    public static Code Join(Code separator, IEnumerable<Code> pieces)
        => new(string.Join(separator._text, pieces.Select(piece => piece._text)));

    /// <summary>A literal of the type string, in UTF-8.</summary>
    public static Code Utf8(string value) => $"{Literal(value)}u8";

    /// <summary>For the compiler alone: what stands between the holes.</summary>
    public void AppendLiteral(string literal) => _text += literal;

    /// <summary>Prints an identifier.</summary>
    public void AppendFormatted(Identifier identifier) => _text += identifier.ToString();

    /// <summary>Prints code.</summary>
    public void AppendFormatted(Code code) => _text += code._text;

    /// <summary>Prints a number.</summary>
    public void AppendFormatted(int number) => _text += number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Prints a number.</summary>
    public void AppendFormatted(long number) => _text += number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Prints a number in hexadecimal digits.</summary>
    public void AppendFormatted(ulong number) => _text += number.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Prints the name of a constant of ours.</summary>
    public void AppendFormatted<T>(T constant)
        where T : struct, Enum
        => _text += constant.ToString();

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(Code? left, Code? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Code? left, Code? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Code? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Code);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => _text;
}
