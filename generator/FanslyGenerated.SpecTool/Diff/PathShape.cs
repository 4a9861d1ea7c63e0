using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares paths by what goes over the wire, where the parameters' names do not.</summary>
internal static partial class PathShape
{
    public static bool IsSame(RequestModel old, RequestModel @new)
        => Parameter().Replace(old.Path, "{}") == Parameter().Replace(@new.Path, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
