namespace FanslyGenerated.TestKit;

/// <summary>Texts that must show up nowhere: a key, and something that a user wrote.</summary>
internal static class Canary
{
    public const string Key = "canary-key";

    public const string Text = "canary-text";

    public static bool IsIn(string text)
        => text.Contains(Key, StringComparison.OrdinalIgnoreCase) || text.Contains(Text, StringComparison.OrdinalIgnoreCase);
}
