namespace FanslyGenerated.Generator.Tests;

/// <summary>A folder that is removed when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sdk-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, with the folders it stands in.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string name, byte[] content)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose()
    {
        // Git writes its objects read-only, and Windows does not delete such files.
        foreach (string file in Directory.GetFiles(Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Path, recursive: true);
    }
}
