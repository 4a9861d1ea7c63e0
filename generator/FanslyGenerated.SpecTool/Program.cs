using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Commands;
using FanslyGenerated.SpecTool.Diff;

namespace FanslyGenerated.SpecTool;

/// <summary>Checks specs and writes what is made of them. The build runs it, and so can anybody.</summary>
internal static class Program
{
    private const string Usage = """
        The spec tool: checks specs and writes what is made of them.

          check SPEC…                 reports everything that is wrong with specs and their samples
          generate DIR SPEC…          checks specs and writes what a build needs of them: for each SPEC what NSwag reads and
                                      what the sandbox returns from, and the stubs of all; unchanged files are not touched
          coverage [--check] SPEC…    writes COVERAGE.md beside the specs, or reports that it is stale
          stubs [--out DIR] SPEC…     writes a folder that WireMock responds from, DIR or "stubs"
          calls OUT.cs SPEC…          writes C# that calls every operation as documented, and checks what comes back
          diff [--markdown] OLD NEW   reports what a changed spec means for callers, and the version step that follows;
                                      OLD and NEW are files, REV:path as git has them, or - for no spec at all
          surface [--check] DLL TXT   writes what an assembly shows to callers, or reports how the text differs from it

        It exits with 0 when all is well, with 1 when a spec is refused or a file is stale, with 2 when it was called wrongly
        or cannot get at a file, and with 3 when a change breaks callers.
        """;

    public static int Main(string[] args)
    {
        try
        {
            return Run(args);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that is missing or locked is nothing the tool can help, and no reason for a stack trace.
            Console.Error.WriteLine($"spec tool : error : {AllowedText.Escape(exception.Message)}");
            return 2;
        }
    }

    private static int Run(string[] args)
        => args switch
        {
            ["check", _, ..] => CheckCommand.Run(args[1..], Console.Out),
            ["generate", _, _, ..] => GenerateCommand.Run(args[1], args[2..], Console.Out),
            ["coverage", "--check", _, ..] => CoverageCommand.Check(args[2..], Console.Out),
            ["coverage", not "--check", ..] => CoverageCommand.Write(args[1..], Console.Out),
            ["stubs", "--out", string folder, _, ..] => StubsCommand.Run(folder, args[3..], Console.Out),
            ["stubs", not "--out", ..] => StubsCommand.Run("stubs", args[1..], Console.Out),
            ["calls", _, _, ..] => CallsCommand.Run(args[1], args[2..], Console.Out),
            ["diff", "--markdown", _, _] => DiffCommand.Run(args[2], args[3], DiffMarkdown.Write, Console.Out),
            ["diff", not "--markdown", _] => DiffCommand.Run(args[1], args[2], DiffText.Write, Console.Out),
            ["surface", "--check", _, _] => SurfaceCommand.Check(args[2], args[3], Console.Out),
            ["surface", not "--check", _] => SurfaceCommand.Write(args[1], args[2], Console.Out),
            _ => ShowUsage(),
        };

    private static int ShowUsage()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
