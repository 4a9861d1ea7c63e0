using FanslyGenerated.SpecTool.Calls;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes C# that calls every operation of specs as it is documented.</summary>
internal static class CallsCommand
{
    public static int Run(string outputPath, IReadOnlyList<string> paths, TextWriter output)
    {
        SpecFile[] files = [.. paths.Select(SpecFile.Load)];

        if (CheckCommand.Problems(files).Exists(problem => !problem.Rule.IsWarning))
        {
            return CheckCommand.Run(paths, output);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outputPath))!);
        File.WriteAllText(outputPath, CallsProgram.Of(files));
        return 0;
    }
}
