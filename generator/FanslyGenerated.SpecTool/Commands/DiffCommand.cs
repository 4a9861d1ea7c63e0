using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Diff;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Says what a changed spec means for callers.</summary>
internal static class DiffCommand
{
    /// <summary>The exit code for breaking changes, which no failure has.</summary>
    private const int Breaks = 3;

    public static int Run(string old, string @new, Func<string, ChangeList, string> write, TextWriter output)
    {
        SpecRevision before = SpecRevision.Load(old);
        SpecRevision after = SpecRevision.Load(@new);
        Problem[] problems = [.. before.Problems, .. after.Problems];

        if (problems.Length > 0)
        {
            output.Write(string.Concat(problems.Select(problem => $"{problem}\n")));
            return 1;
        }

        ChangeList changes = SpecDiff.Compare(before.Model, after.Model);
        SampleDiff.Compare(changes, before.Samples, after.Samples);
        output.Write(write(AllowedText.Escape(after.Model is null ? before.Name : after.Name), changes));
        return changes.Verdict == Verdict.Breaking ? Breaks : 0;
    }
}
