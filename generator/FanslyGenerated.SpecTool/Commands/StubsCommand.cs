using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Stubs;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes a folder from which WireMock responds as the documentation does: a mapping for each operation.</summary>
internal static class StubsCommand
{
    public static int Run(string folder, IReadOnlyList<string> paths, TextWriter output)
    {
        SpecFile[] files = [.. paths.Select(SpecFile.Load)];
        List<Problem> problems = CheckCommand.Problems(files);

        if (CheckCommand.Refuses(problems))
        {
            CheckCommand.Report(problems, output);
            return 1;
        }

        var stubs = new OutputFolder(folder);

        foreach (SpecFile file in files)
        {
            StubMappings.Write(file, file.Reading.Model!, stubs);
        }

        output.WriteLine($"{folder}: stubs of {files.Sum(file => file.Reading.Model!.Operations.Count())} operations written");
        return 0;
    }
}
