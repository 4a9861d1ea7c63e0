using System.Diagnostics;

namespace FanslyGenerated.Generator.Tests.EndToEnd;

/// <summary>A copy of what the library is built from, whose specs a test can change. It is removed in the end.</summary>
public sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] s_notCopied = ["bin", "obj"];

    private readonly TemporaryFolder _folder = new();

    public RepositoryCopy()
    {
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig"])
        {
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(Folder, file));
        }

        foreach (string folder in (string[])["build", "generator", "spec", "src/FanslyGenerated", "src/FanslyGenerated.Testing"])
        {
            Copy(Path.Combine(Repository.Root, folder), Path.Combine(Folder, folder));
        }
    }

    public string Folder => _folder.Path;

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text) => _folder.Write(path, text);

    public void Write(string path, byte[] content) => _folder.Write(path, content);

    /// <summary>Runs dotnet in the copy, and gives what it printed.</summary>
    public (int ExitCode, string Output) DotNet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["FullAnalysis"] = "false";

        // Servers that outlive the build would keep the folder in use.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);

        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(from).Where(folder => !s_notCopied.Contains(Path.GetFileName(folder))))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
