using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool;
using FanslyGenerated.SpecTool.Commands;

namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>A folder with specs and their samples, removed in the end. It starts with the minimal spec, which has no faults.</summary>
internal sealed class SpecFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SpecFolder()
    {
        _folder.Write("notes.yaml", Specs.Minimal.Text);
        _folder.Write("samples/notes/Notes_List.json", Specs.ListSample);
        _folder.Write("samples/notes/Notes_Create.json", Specs.CreateSample);
    }

    public string PathOf(string file) => _folder.PathOf(file);

    public SpecFolder With(string file, string text)
    {
        _folder.Write(file, text);
        return this;
    }

    public SpecFolder Without(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>What "check" finds, with paths from this folder: <c>notes.yaml(3,5): error FAN023: …</c>.</summary>
    public IReadOnlyList<string> Check(params string[] specs)
    {
        string[] files = specs.Length == 0 ? ["notes.yaml"] : specs;
        List<Problem> problems = CheckCommand.Problems([.. files.Select(file => SpecFile.Load(PathOf(file)))]);
        return [.. problems.Select(problem => problem.ToString().Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    public void Dispose() => _folder.Dispose();
}
