using System.Reflection;

namespace FanslyGenerated.ContractTests;

/// <summary>Where the build says that things are.</summary>
internal static class Repository
{
    public static string SpecFolder { get; } = Folder("SpecFolder");

    public static string StubFolder { get; } = Folder("StubFolder");

    private static string Folder(string name)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == name)
            .Value!;
}
