namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>The media type that a file is played with.</summary>
internal static class FileType
{
    /// <summary>A response has a type; a spec may only know the kind of it.</summary>
    public static string Of(string documented)
        => documented.Contains('*', StringComparison.Ordinal) ? "application/octet-stream" : documented;
}
