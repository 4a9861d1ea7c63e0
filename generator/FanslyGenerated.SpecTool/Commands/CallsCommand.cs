using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Calls;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes C# that calls every operation of specs as it is documented.</summary>
internal static class CallsCommand
{
    public static int Run(string outputPath, IReadOnlyList<string> paths, TextWriter output)
    {
        SpecFile[] files = [.. paths.Select(SpecFile.Load)];

        List<Problem> problems = CheckCommand.Problems(files);

        if (CheckCommand.Refuses(problems))
        {
            CheckCommand.Report(problems, output);
            return 1;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outputPath))!);
        File.WriteAllText(outputPath, CallsProgram.Of(files));
        return 0;
    }
}
