using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>The specs of APIs that exist in tests alone. They are YAML files beside this one, read where they are.</summary>
internal static class SpecTexts
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "TestKit", "Specs");

    /// <summary>A little of everything and nothing wrong. Tests of single rules change a place of it.</summary>
    public static string Notes { get; } = Read("notes.yaml");

    /// <summary>One place for every kind of change, so that all of them fit into one document.</summary>
    public static string Library { get; } = Read("library.yaml");

    /// <summary>The third API, which has what the first two have not.</summary>
    public static string Acme { get; } = Read("acme.yaml");

    /// <summary>The samples of a spec by their files' names.</summary>
    public static IReadOnlyDictionary<string, byte[]> Samples(string spec)
        => Directory.EnumerateFiles(Path.Combine(s_folder, "samples", spec))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);

    public static string Sample(string spec, string file) => Encoding.UTF8.GetString(Samples(spec)[file]).ReplaceLineEndings("\n");

    private static string Read(string file) => File.ReadAllText(Path.Combine(s_folder, file)).ReplaceLineEndings("\n");
}
