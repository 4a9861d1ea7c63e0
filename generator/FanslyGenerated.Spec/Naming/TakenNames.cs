using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// The names that generated code would take from something else. In a file of the library a class of its own namespace comes
/// before any using, and a caller who has the usings of every new project would have to choose between two.
/// </summary>
internal static partial class TakenNames
{
    private const string Root = "FanslyGenerated";

    private static readonly char[] s_separators = [' ', '\r', '\n', '/', '\\', '.'];

    /// <summary>What a file's name has beside the name of its type: <c>IOpenEnum{TSelf,TValue}</c>, <c>ResponseJson.Times</c>.</summary>
    private static readonly Regex s_beside = new(@"\{[^}]*\}|\.\w+", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_platform = Read(PlatformTypes);

    private static readonly HashSet<string> s_types = Read(s_beside.Replace(LibraryTypes, ""));

    private static readonly HashSet<string> s_namespaces = Read($"{Root} {LibraryFolders}");

    private static readonly string[] s_owned = ["System", "Microsoft", "Newtonsoft"];

    /// <summary>What every class inherits, so that no member can be called so.</summary>
    public static string[] OfEveryObject { get; } =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What bears a name that a type would have; null of a name that is free.</summary>
    /// <param name="name">The name.</param>
    /// <param name="csharpNamespace">The namespace of the type. A namespace of the library is in the way only of its neighbours.</param>
    public static string? Type(string name, string csharpNamespace)
        => s_types.Contains(name) || (csharpNamespace == Root && s_namespaces.Contains(name))
            ? "a part of the library"
            : s_platform.Contains(name) ? "a type of .NET" : null;

    /// <summary>Whose a namespace is; null of one that is free.</summary>
    public static string? Namespace(string name)
    {
        string[] parts = name.Split('.');

        return s_owned.Contains(parts[0])
            ? "one of .NET or its packages"
            : parts[0] == Root && parts.Length > 1 && (s_types.Contains(parts[1]) || s_namespaces.Contains(parts[1])) ? "a part of the library" : null;
    }

    private static HashSet<string> Read(string names)
        => new(names.Split(s_separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
