using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Coverage;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes COVERAGE.md beside the specs, or reports that it is stale.</summary>
internal static class CoverageCommand
{
    public static int Write(IReadOnlyList<string> paths, TextWriter output)
        => Run(paths, output, (path, text) =>
        {
            File.WriteAllText(path, text);
            output.WriteLine($"{AllowedText.Escape(path)} written");
            return 0;
        });

    public static int Check(IReadOnlyList<string> paths, TextWriter output)
        => Run(paths, output, (path, text) =>
        {
            if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text)
            {
                return 0;
            }

            output.WriteLine($"{AllowedText.Escape(path)}(1,1): error: it is not what the specs say; run the spec tool's coverage and commit the result");
            return 1;
        });

    private static int Run(IReadOnlyList<string> paths, TextWriter output, Func<string, string, int> conclude)
    {
        SpecFile[] files = [.. paths.Select(SpecFile.Load)];

        if (files.Any(file => file.Reading.HasErrors || file.Reading.Model is null))
        {
            return CheckCommand.Run(paths, output);
        }

        string folder = Path.GetDirectoryName(files[0].Path) ?? "";
        return conclude(Path.Combine(folder, CoverageTable.FileName), CoverageTable.Write(files));
    }
}
