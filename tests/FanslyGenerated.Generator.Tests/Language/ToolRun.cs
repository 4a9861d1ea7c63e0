using FanslyGenerated.SpecTool;

namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>
/// A run of the spec tool as a command, in this process. The console belongs to the process, so tests that use this are in
/// one collection and nothing else writes there meanwhile.
/// </summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    public const string Collection = "console";

    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static ToolRun Of(params string[] arguments)
    {
        TextWriter output = Console.Out;
        TextWriter errors = Console.Error;
        using var captured = new StringWriter();
        using var capturedErrors = new StringWriter();

        try
        {
            Console.SetOut(captured);
            Console.SetError(capturedErrors);
            int exitCode = Program.Main(arguments);
            return new ToolRun(exitCode, $"{captured}", $"{capturedErrors}");
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
