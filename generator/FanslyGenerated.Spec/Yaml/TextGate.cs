using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Spec.Yaml;

/// <summary>
/// Looks at the raw characters before any parser does: YAML takes some of the forbidden ones for line breaks,
/// and later stages would print them into code.
/// </summary>
internal static class TextGate
{
    /// <summary>The longest document that is read. Ours have a tenth of it.</summary>
    public const int LongestDocument = 1024 * 1024;

    public static void Check(string path, string text, ProblemList problems)
    {
        if (text.Length > LongestDocument)
        {
            var start = new SpecPosition(0, 1, 1);
            problems.Report(Rules.TooLarge, new SpecLocation(path, start, start), Count(text.Length), Count(LongestDocument));
            return;
        }

        int line = 1;
        int lineStart = 0;

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
            else if (!AllowedText.IsAllowed(text, i))
            {
                var position = new SpecPosition(i, line, i - lineStart + 1);
                var behind = new SpecPosition(i + 1, line, i - lineStart + 2);
                problems.Report(Rules.ForbiddenCharacter, new SpecLocation(path, position, behind), Name(text[i]));
            }

            i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 1 : 0;
        }
    }

    /// <summary>Looks at a value that was read; what is wrong in it is reported where the value begins.</summary>
    public static void CheckValue(SpecLocation location, string value, ProblemList problems)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!AllowedText.IsAllowed(value, i))
            {
                problems.Report(Rules.ForbiddenCharacter, location, Name(value[i]));
            }

            i += i + 1 < value.Length && char.IsSurrogatePair(value, i) ? 1 : 0;
        }
    }

    private static string Name(char character) => $"U+{(int)character:X4}";

    private static string Count(int characters) => characters.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
