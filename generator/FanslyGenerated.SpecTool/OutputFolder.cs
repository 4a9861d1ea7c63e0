using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool;

/// <summary>A folder that JSON is written into. A file that has the content already keeps its time of writing.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly HashSet<string> _written = [];

    public void Write(string name, JObject content)
    {
        string file = Path.GetFullPath(Path.Combine(path, name));
        string text = content.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        _written.Add(file);

        if (!File.Exists(file) || File.ReadAllText(file) != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>Removes every file in it that was not written, such as the stub of an operation that is gone.</summary>
    public void RemoveAllElse()
    {
        foreach (string file in Directory.EnumerateFiles(Path.GetFullPath(path), "*", SearchOption.AllDirectories).ToList())
        {
            if (!_written.Contains(file))
            {
                File.Delete(file);
            }
        }
    }
}
