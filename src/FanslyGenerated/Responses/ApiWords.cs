namespace FanslyGenerated.Responses;

/// <summary>The API's own words about a failure, kept short enough to be shown.</summary>
internal static class ApiWords
{
    private const int LongestMessage = 256;

    /// <summary>The start of a long message; null for one that says nothing.</summary>
    public static string? Of(string? message)
    {
        if (string.IsNullOrWhiteSpace(message))
        {
            return null;
        }

        // A surrogate pair stays whole.
        int length = Math.Min(message.Length, LongestMessage);
        return message[..(char.IsHighSurrogate(message[length - 1]) ? length - 1 : length)];
    }
}
