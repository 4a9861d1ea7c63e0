using FanslyGenerated.SpecTool.Lowering;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes the document that NSwag reads.</summary>
internal static class LowerCommand
{
    public static int Run(string specPath, string outputPath, TextWriter output)
    {
        SpecFile file = SpecFile.Load(specPath);

        // "check" has told of warnings; what is refused must not come here, and does not get further.
        if (file.Reading.Model is not { } spec || file.Reading.HasErrors)
        {
            return CheckCommand.Run([specPath], output);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outputPath))!);
        File.WriteAllText(outputPath, DocumentLowering.Lower(spec).ToString());
        return 0;
    }
}
