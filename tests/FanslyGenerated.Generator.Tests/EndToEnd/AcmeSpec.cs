namespace FanslyGenerated.Generator.Tests.EndToEnd;

/// <summary>The third API: its YAML, and its samples by their files' names.</summary>
internal static class AcmeSpec
{
    private const string Assets = "tests/FanslyGenerated.Generator.Tests/EndToEnd/Assets";

    public static string Text { get; } = Repository.Read($"{Assets}/acme.yaml");

    public static IReadOnlyDictionary<string, byte[]> Samples { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, Assets, "samples"))
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
}
