namespace FanslyGenerated.Generator.Tests.Packages;

/// <summary>The projects that become packages.</summary>
internal static class SdkPackages
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Where(folder => !File.ReadAllText(Directory.GetFiles(folder, "*.csproj").Single()).Contains("<OutputType>Exe<", StringComparison.Ordinal))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)];
}
