using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>A path of a document, which is taken apart here alone.</summary>
public static class UrlPath
{
    private static readonly Regex s_parameter = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);

    /// <summary>What stands between parameters, and the parameters, from left to right.</summary>
    public static IEnumerable<PathPiece> Pieces(string path)
    {
        int end = 0;

        foreach (Match parameter in s_parameter.Matches(path))
        {
            if (parameter.Index > end)
            {
                yield return new PathPiece(path.Substring(end, parameter.Index - end), IsParameter: false);
            }

            yield return new PathPiece(parameter.Groups[1].Value, IsParameter: true);
            end = parameter.Index + parameter.Length;
        }

        if (end < path.Length)
        {
            yield return new PathPiece(path.Substring(end), IsParameter: false);
        }
    }

    /// <summary>The names of its parameters, from left to right.</summary>
    public static IEnumerable<string> Parameters(string path)
        => Pieces(path).Where(piece => piece.IsParameter).Select(piece => piece.Text);

    /// <summary>The path as requests have it, whatever its parameters are called: that does not go over the wire.</summary>
    public static string Shape(string path) => Fill(path, _ => "{}");

    /// <summary>The path with something in place of each parameter.</summary>
    public static string Fill(string path, Func<string, string> value)
        => string.Concat(Pieces(path).Select(piece => piece.IsParameter ? value(piece.Text) : piece.Text));

    /// <summary>What leads to a parameter, up to the slash in front of it.</summary>
    public static string Before(string path, string parameter)
        => path.Substring(0, Math.Max(0, path.IndexOf($"{{{parameter}}}", StringComparison.Ordinal)));
}

/// <summary>A piece of a path.</summary>
/// <param name="Text">The text, or the name of the parameter.</param>
/// <param name="IsParameter">Whether it is a parameter.</param>
public readonly record struct PathPiece(string Text, bool IsParameter);
