using FanslyGenerated.SpecTool.Diff;

namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>One kind of change to <see cref="SpecTexts.Library"/>, and what the diff has to say of it.</summary>
/// <param name="Kind">What changes, in words.</param>
/// <param name="Verdict">What it means for callers.</param>
/// <param name="Reported">The subject and the text, as the diff reports them.</param>
/// <param name="Edit">The change.</param>
internal sealed record SpecChange(string Kind, Verdict Verdict, string Reported, Func<string, string> Edit)
{
    /// <summary>Code of a caller of the old package.</summary>
    public string? Caller { get; init; }

    /// <summary>Whether C# cannot see the change although it breaks.</summary>
    public bool IsSilent { get; init; }

    /// <summary>A change that stands for itself, since it changes what all others are written in.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether the caller's code is expected to compile against the new package.</summary>
    public bool Compiles => Verdict != Verdict.Breaking || IsSilent;

    /// <summary>Replaces a text that stands in the document exactly once.</summary>
    public static Func<string, string> Replace(string old, string @new)
        => text => text.Split(old).Length == 2
            ? text.Replace(old, @new, StringComparison.Ordinal)
            : throw new InvalidOperationException($"'{old}' stands in the spec {text.Split(old).Length - 1} times");

    /// <summary>Puts a line behind the one that contains a text.</summary>
    public static Func<string, string> After(string line, string added)
        => text =>
        {
            int place = text.IndexOf('\n', text.IndexOf(line, StringComparison.Ordinal));
            return text.Insert(place + 1, $"{added}\n");
        };

    /// <summary>Removes the line that contains a text.</summary>
    public static Func<string, string> Without(string line)
        => text => string.Join('\n', text.Split('\n').Where(each => !each.Contains(line, StringComparison.Ordinal)));

    /// <summary>The text without what stands, behind a place, from one text up to another.</summary>
    public static string Cut(string text, string behind, string from, string upTo)
    {
        int start = text.IndexOf(from, text.IndexOf(behind, StringComparison.Ordinal), StringComparison.Ordinal);
        return text.Remove(start, text.IndexOf(upTo, start, StringComparison.Ordinal) - start);
    }

    /// <summary>Removes a path with all of its operations.</summary>
    public static Func<string, string> WithoutPath(string path)
        => text =>
        {
            int start = text.IndexOf($"  {path}:\n", StringComparison.Ordinal);
            int end = text.IndexOf("\n  /", start + 1, StringComparison.Ordinal);
            return text.Remove(start, end + 1 - start);
        };

    /// <summary>What a theory calls the case.</summary>
    public override string ToString() => Kind;
}
