using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.SpecTool.Surface;

/// <summary>Reads what an assembly shows to those who use it.</summary>
internal static class AssemblySurface
{
    /// <summary>Every type that can be reached from outside, by its full name.</summary>
    public static IReadOnlyList<SurfaceType> Read(string path)
    {
        MetadataReference assembly = MetadataReference.CreateFromFile(path);

        // What the assembly refers to is looked for among the assemblies this program runs on.
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(each => Path.GetFileName(each) != Path.GetFileName(path))
            .Select(each => MetadataReference.CreateFromFile(each));
        IEnumerable<MetadataReference> siblings = Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll")
            .Where(each => Path.GetFileName(each) != Path.GetFileName(path))
            .Select(each => MetadataReference.CreateFromFile(each));

        CSharpCompilation compilation = CSharpCompilation.Create("Surface", references: [assembly, .. siblings, .. references]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;

        return [.. Types(symbol.GlobalNamespace)
            .Where(IsVisible)
            .Select(SurfaceType.Of)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];
    }

    public static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
