using System.Diagnostics;
using FluentAssertions;

namespace FanslyGenerated.Tests.FirstCall;

/// <summary>What a process compiles on its first calls. None of it is Newtonsoft's: its attributes cost nothing until they are asked for.</summary>
public sealed class FirstCallTests
{
    [Fact]
    public void Nothing_of_Newtonsoft_runs_on_a_call_that_the_spec_lists()
    {
        IReadOnlyList<string> compiled = Compiled("calls");

        compiled.Should().Contain("FanslyGenerated.Wire.ChatMessageReader.Read").And.Contain("FanslyGenerated.Wire.SendMessageRequestWriter.Write");
        compiled.Where(name => name.Contains("Newtonsoft", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void What_the_spec_does_not_list_is_seen_to_go_by_Newtonsoft()
    {
        Compiled("unlisted").Should().Contain(name => name.StartsWith("Newtonsoft.Json.JsonSerializer.", StringComparison.Ordinal));
    }

    private static string[] Compiled(string what)
    {
        string samples = Path.Combine(Repository.Root, "spec", "samples", "fansly");
        var start = new ProcessStartInfo("dotnet", [typeof(FirstCallTests).Assembly.Location, "first-call", what, samples])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();

        process.ExitCode.Should().Be(0, "{0}", errors.Result);
        lines[0].Should().Be("received 1 and MESSAGE_ID");
        return lines[1..];
    }
}
