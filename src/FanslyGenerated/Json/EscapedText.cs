using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FanslyGenerated.Json;

/// <summary>
/// Makes strings of what stands between quotation marks. One fan's broken text must not stop the export of a chat:
/// what is no Unicode is replaced by U+FFFD, and the caller is informed.
/// </summary>
internal static class EscapedText
{
    private const char Replacement = '\uFFFD';
    private const int LongestOnStack = 128;

    public static string Decode(ReadOnlySpan<byte> raw, bool isEscaped, out bool wasReplaced)
        => Decode(raw, isEscaped, keepsHalves: false, out wasReplaced);

    /// <param name="raw">What stands between the quotation marks.</param>
    /// <param name="isEscaped">Whether there are escape sequences in it.</param>
    /// <param name="keepsHalves">Whether half a surrogate pair, which JSON can escape, stays what it is.</param>
    /// <param name="wasReplaced">Whether something was no text and was replaced.</param>
    public static string Decode(ReadOnlySpan<byte> raw, bool isEscaped, bool keepsHalves, out bool wasReplaced)
    {
        if (isEscaped)
        {
            return Unescape(raw, keepsHalves, out wasReplaced);
        }

        // Most texts are ASCII, and then there is nothing to count and nothing to replace.
        if (Ascii.IsValid(raw))
        {
            wasReplaced = false;
            return Encoding.Latin1.GetString(raw);
        }

        string text = Encoding.UTF8.GetString(raw);

        // The character itself may stand in a text, and then nothing was replaced.
        wasReplaced = text.Contains(Replacement, StringComparison.Ordinal) && !Utf8.IsValid(raw);
        return text;
    }

    private static string Unescape(ReadOnlySpan<byte> raw, bool keepsHalves, out bool wasReplaced)
    {
        char[]? rented = raw.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(raw.Length) : null;
        Span<char> text = rented ?? stackalloc char[LongestOnStack];
        int length = 0;
        wasReplaced = false;

        for (int plain; (plain = raw.IndexOf((byte)'\\')) >= 0; )
        {
            length += Copy(raw[..plain], text[length..], ref wasReplaced);
            raw = raw[plain..];
            length += Escaped(ref raw, text[length..], keepsHalves, ref wasReplaced);
        }

        length += Copy(raw, text[length..], ref wasReplaced);
        string result = new(text[..length]);

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static int Copy(ReadOnlySpan<byte> plain, Span<char> text, ref bool wasReplaced)
    {
        if (Utf8.ToUtf16(plain, text, out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            wasReplaced = true;
            length = Encoding.UTF8.GetChars(plain, text);
        }

        return length;
    }

    /// <summary>One escape sequence, or two that are one character; the tokeniser has seen that they are escape sequences.</summary>
    private static int Escaped(ref ReadOnlySpan<byte> raw, scoped Span<char> text, bool keepsHalves, ref bool wasReplaced)
    {
        char first = Unit(ref raw);
        text[0] = first;

        if (!char.IsSurrogate(first))
        {
            return 1;
        }

        ReadOnlySpan<byte> rest = raw;

        if (char.IsHighSurrogate(first) && rest.StartsWith("\\u"u8) && Unit(ref rest) is var second && char.IsLowSurrogate(second))
        {
            raw = rest;
            text[1] = second;
            return 2;
        }

        if (!keepsHalves)
        {
            text[0] = Replacement;
            wasReplaced = true;
        }

        return 1;
    }

    /// <summary>The character that one escape sequence stands for.</summary>
    private static char Unit(ref ReadOnlySpan<byte> raw)
    {
        byte kind = raw[1];
        char unit = kind switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => (char)((Nibble(raw[2]) << 12) | (Nibble(raw[3]) << 8) | (Nibble(raw[4]) << 4) | Nibble(raw[5])),
            _ => (char)kind,
        };
        raw = raw[(kind == 'u' ? 6 : 2)..];
        return unit;
    }

    /// <summary>The value of a hexadecimal digit: a letter has a bit that a digit lacks, and in both the low bits count.</summary>
    private static int Nibble(byte digit) => (digit & 0xF) + ((digit >> 6) * 9);
}
