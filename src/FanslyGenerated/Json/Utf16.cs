namespace FanslyGenerated.Json;

/// <summary>Distinguishes texts from what only looks like one: half of a surrogate pair has no place in UTF-8.</summary>
internal static class Utf16
{
    /// <summary>Whether every surrogate has its other half, so that the text arrives as it was given.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]))
            {
                index++;

                if (index == text.Length || !char.IsSurrogatePair(text[index - 1], text[index]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
