namespace FanslyGenerated.Files;

/// <summary>Makes of what a response calls a file a name that leads nowhere else.</summary>
internal static class FileNames
{
    /// <summary>The part behind all folders, without what cannot be seen; null where nothing is left.</summary>
    public static string? Clean(string? name)
    {
        if (name is null)
        {
            return null;
        }

        string last = string.Concat(name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..].Where(static letter => !char.IsControl(letter))).Trim();
        return last.Trim('.').Length == 0 ? null : last;
    }
}
