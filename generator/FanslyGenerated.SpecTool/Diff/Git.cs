using System.Diagnostics;
using System.Text;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Asks git for files of another time.</summary>
internal static class Git
{
    /// <summary>A file's text, or null where that revision has no such file.</summary>
    public static string? TryShow(string revision, string path) => TryRun("show", "--end-of-options", $"{revision}:{path}");

    /// <summary>The files in a folder, by their paths from the repository's root.</summary>
    public static string[] List(string revision, string folder)
        => TryRun("ls-tree", "--full-tree", "--name-only", "--end-of-options", revision, folder)
            ?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? TryRun(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        using Process git = Process.Start(start)!;

        // Read beside each other: a full pipe on either side would stop git for good.
        Task<string> complaint = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        complaint.GetAwaiter().GetResult();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : null;
    }
}
