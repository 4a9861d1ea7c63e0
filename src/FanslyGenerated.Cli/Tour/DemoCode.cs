namespace FanslyGenerated.Cli.Tour;

/// <summary>The C# of a demo, as it stands in its source: what the reader sees is what ran.</summary>
internal static class DemoCode
{
    private const string Margin = "    ";

    public static string Of(IDemo demo)
    {
        string name = $"{demo.GetType().Name}.cs";
        using Stream source = typeof(DemoCode).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded; see the project file.");
        using var reader = new StreamReader(source);
        return Body(reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    /// <summary>The lines between the braces of <c>CallAsync</c>, moved to the left edge.</summary>
    private static string Body(string[] lines)
    {
        int open = Array.FindIndex(lines, Array.FindIndex(lines, line => line.Contains(" CallAsync(", StringComparison.Ordinal)), line => line == Margin + "{");
        int close = Array.FindIndex(lines, open, line => line == Margin + "}");
        return string.Join('\n', lines[(open + 1)..close].Select(line => line.Length > 2 * Margin.Length ? line[(2 * Margin.Length)..] : ""));
    }
}
