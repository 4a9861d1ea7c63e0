namespace FanslyGenerated.Generator.Tests.EndToEnd;

/// <summary>The third API: its YAML, and its samples by the operation they are of.</summary>
internal static class AcmeSpec
{
    private const string Assets = "tests/FanslyGenerated.Generator.Tests/EndToEnd/Assets";

    public static string Text { get; } = Repository.Read($"{Assets}/acme.yaml");

    public static IReadOnlyDictionary<string, string> Samples { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, Assets, "samples"), "*.json")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
}
