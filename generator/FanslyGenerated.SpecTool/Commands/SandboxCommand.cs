using FanslyGenerated.SpecTool.Sandbox;
using Newtonsoft.Json;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes the document that a sandbox plays.</summary>
internal static class SandboxCommand
{
    public static int Run(string specPath, string outputPath, TextWriter output)
    {
        SpecFile file = SpecFile.Load(specPath);

        if (CheckCommand.Problems([file]).Exists(problem => !problem.Rule.IsWarning))
        {
            return CheckCommand.Run([specPath], output);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outputPath))!);
        string text = SandboxDocument.Of(file, file.Reading.Model!).ToString(Formatting.Indented);
        File.WriteAllText(outputPath, text.ReplaceLineEndings("\n") + "\n");
        return 0;
    }
}
