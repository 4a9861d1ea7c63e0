using System.Reflection;

namespace FanslyGenerated.Tests;

/// <summary>Where the repository is that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetDirectoryName(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SpecFolder").Value)!;
}
