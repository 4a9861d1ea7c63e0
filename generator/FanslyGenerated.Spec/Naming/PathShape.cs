using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>A path as requests have it. What its parameters are called does not go over the wire.</summary>
public static class PathShape
{
    private static readonly Regex s_parameter = new(@"\{[^}]*\}", RegexOptions.CultureInvariant);

    /// <summary>The path with nothing between its braces.</summary>
    public static string Of(string path) => s_parameter.Replace(path, "{}");
}
