using System.Reflection;

namespace FanslyGenerated.Generator.Tests;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Debug or Release, as these tests were built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The program that the build runs to write models and raw clients.</summary>
    public static string NSwagProgram { get; } = Metadata("NSwagProgram");

    /// <summary>The projects that become packages.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src"))
            .Where(folder => !Read(Directory.GetFiles(folder, "*.csproj").Single()).Contains("<OutputType>Exe<", StringComparison.Ordinal))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Metadata(string key)
        => typeof(Repository).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == key).Value!;
}
