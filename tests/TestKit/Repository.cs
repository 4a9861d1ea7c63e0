using System.Reflection;

namespace FanslyGenerated.TestKit;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Debug or Release, as the tests were built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    public static string SpecFolder { get; } = Path.Combine(Root, "spec");

    /// <summary>The stubs that the build wrote.</summary>
    public static string StubFolder { get; } = Path.Combine(Root, "build", "obj", Configuration, "stubs");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
