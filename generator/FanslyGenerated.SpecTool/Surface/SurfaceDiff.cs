using System.Text;

namespace FanslyGenerated.SpecTool.Surface;

/// <summary>Says how two surfaces differ, type by type, in the order a person would compare them.</summary>
internal static class SurfaceDiff
{
    /// <summary>The difference, with what is gone marked by a minus and what came by a plus; empty where there is none.</summary>
    public static string Compare(string old, string @new)
    {
        Dictionary<string, string[]> before = SurfaceText.Parse(old);
        Dictionary<string, string[]> after = SurfaceText.Parse(@new);
        var text = new StringBuilder();

        foreach (string type in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            string[] was = before.GetValueOrDefault(type, []);
            string[] now = after.GetValueOrDefault(type, []);

            string[] changed = [.. was.Except(now).Select(line => $"  - {line}\n"), .. now.Except(was).Select(line => $"  + {line}\n")];

            if (changed.Length > 0)
            {
                text.Append(type).Append('\n').AppendJoin("", changed);
            }
        }

        return text.ToString();
    }
}
