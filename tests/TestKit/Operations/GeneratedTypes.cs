using System.Reflection;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.TestKit;

/// <summary>The classes that were generated from specs, in whatever package they are.</summary>
internal static class GeneratedTypes
{
    private static readonly Assembly[] s_packages =
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "FanslyGenerated*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.EndsWith("Tests", StringComparison.Ordinal))
            .Select(name => Assembly.Load(name))];

    /// <summary>All classes of all packages.</summary>
    public static IEnumerable<Type> All => s_packages.SelectMany(package => package.GetTypes());

    public static Type Named(string name)
        => s_packages.Select(package => package.GetType(name)).FirstOrDefault(type => type is not null)
            ?? throw new TypeLoadException($"No package has the class {name}.");

    public static Type Of(TypeModel type) => Named(type.Class!.FullName);
}
