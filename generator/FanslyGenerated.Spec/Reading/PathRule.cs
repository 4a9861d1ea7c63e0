using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Holds a path against what may reach a string literal and an address.</summary>
internal static class PathRule
{
    private static readonly Regex s_path = new(
        @"^(/(\{[A-Za-z][A-Za-z0-9_]*\}|(?!\.{1,2}(/|\z))[A-Za-z0-9_.-]+))+\z", RegexOptions.CultureInvariant);

    public static bool Check(YamlScalar path, ProblemList problems)
    {
        if (IsSafe(path.Text))
        {
            return true;
        }

        problems.Report(Rules.UnsafePath, path.Location, path.Text);
        return false;
    }

    public static bool IsSafe(string path) => path.Length <= 200 && s_path.IsMatch(path);
}
