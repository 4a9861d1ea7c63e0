using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace FanslyGenerated.Json.Reading;

/// <summary>
/// Makes strings of what stands between quotation marks. One fan's broken text must not stop the export of a chat:
/// what is no Unicode is replaced by U+FFFD, and the caller is told.
/// </summary>
internal static class AnswerText
{
    private const char Replacement = '\uFFFD';
    private const int LongestOnStack = 256;

    public static string Decode(ReadOnlySpan<byte> raw, bool isEscaped, out bool wasReplaced)
    {
        if (isEscaped)
        {
            return Unescape(raw, out wasReplaced);
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

    private static string Unescape(ReadOnlySpan<byte> raw, out bool wasReplaced)
    {
        char[]? rented = raw.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(raw.Length) : null;
        Span<char> text = rented ?? stackalloc char[LongestOnStack];
        int length = 0;
        wasReplaced = false;

        for (int plain; (plain = raw.IndexOf((byte)'\\')) >= 0; )
        {
            length += Copy(raw[..plain], text[length..], ref wasReplaced);
            text[length++] = Escaped(raw[plain..], out int used);
            raw = raw[(plain + used)..];
        }

        length += Copy(raw, text[length..], ref wasReplaced);
        wasReplaced |= ReplaceLoneSurrogates(text[..length]);
        string result = new(text[..length]);

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static int Copy(ReadOnlySpan<byte> plain, Span<char> text, ref bool wasReplaced)
    {
        if (plain.IsEmpty)
        {
            return 0;
        }

        wasReplaced |= !Utf8.IsValid(plain);
        return Encoding.UTF8.GetChars(plain, text);
    }

    /// <summary>One escape sequence; the tokeniser has seen that it is one.</summary>
    private static char Escaped(ReadOnlySpan<byte> raw, out int used)
    {
        used = raw[1] == 'u' ? 6 : 2;
        return raw[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => Utf8Parser.TryParse(raw[2..6], out ushort unit, out _, 'x') ? (char)unit : Replacement,
            byte itself => (char)itself,
        };
    }

    private static bool ReplaceLoneSurrogates(Span<char> text)
    {
        bool wasReplaced = false;

        for (int index = text.IndexOfAnyInRange('\uD800', '\uDFFF'); index >= 0 && index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
            }
            else
            {
                text[index] = Replacement;
                wasReplaced = true;
            }
        }

        return wasReplaced;
    }
}
