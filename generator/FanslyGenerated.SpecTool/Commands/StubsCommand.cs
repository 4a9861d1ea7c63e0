using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Stubs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes a folder from which WireMock answers as the documentation does: a mapping for each operation.</summary>
internal static class StubsCommand
{
    public static int Run(string folder, IReadOnlyList<string> paths, TextWriter output)
    {
        SpecFile[] files = [.. paths.Select(SpecFile.Load)];
        List<Problem> problems = CheckCommand.Problems(files);

        if (problems.Exists(problem => !problem.Rule.IsWarning))
        {
            return CheckCommand.Run(paths, output);
        }

        foreach (SpecFile file in files)
        {
            SpecModel spec = file.Reading.Model!;
            string mappings = Path.Combine(folder, "mappings", Path.GetFileNameWithoutExtension(file.Path));
            Directory.CreateDirectory(mappings);

            foreach (OperationModel operation in spec.Operations)
            {
                JObject stub = OperationStub.Of(file, spec, operation);
                string text = stub.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
                File.WriteAllText(Path.Combine(mappings, $"{operation.Id}.json"), text);
            }
        }

        output.WriteLine($"{folder}: stubs of {files.Sum(file => file.Reading.Model!.Operations.Count())} operations written");
        return 0;
    }
}
