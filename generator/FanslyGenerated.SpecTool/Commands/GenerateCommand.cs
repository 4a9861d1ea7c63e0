using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Lowering;
using FanslyGenerated.SpecTool.Sandbox;
using FanslyGenerated.SpecTool.Stubs;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>
/// Writes everything that a build needs of specs: the documents that NSwag reads, those that the sandbox responds from, and
/// the stubs. A file whose content stays the same is not touched, so that nothing is made again of a spec that did not change.
/// </summary>
internal static class GenerateCommand
{
    public const string StubFolder = "stubs";

    public static int Run(string folder, IReadOnlyList<string> paths, TextWriter output)
    {
        SpecFile[] files = [.. paths.Select(SpecFile.Load)];
        List<Problem> problems = CheckCommand.Problems(files);
        CheckCommand.Report(problems, output);

        if (CheckCommand.Refuses(problems))
        {
            return 1;
        }

        var stubs = new OutputFolder(Path.Combine(folder, StubFolder));
        var documents = new OutputFolder(folder);

        foreach (SpecFile file in files)
        {
            SpecModel spec = file.Reading.Model!;
            documents.Write($"{file.Name}.json", DocumentLowering.Lower(spec));
            documents.Write($"{file.Name}.sandbox.json", SandboxDocument.Of(file, spec));
            StubMappings.Write(file, spec, stubs);
        }

        stubs.RemoveAllElse();
        return 0;
    }
}
