using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>Java and WireMock's jar, or what to install where one of them is missing.</summary>
internal static class WireMockProgram
{
    private const int OldestJava = 17;
    private static readonly Lazy<string?> s_missing = new(FindMissing);

    /// <summary>What is missing, in one sentence; null where nothing is.</summary>
    public static string? Missing => s_missing.Value;

    public static Process Start(string folder)
        => Process.Start(Run(
            // It lives for seconds: quick to start is worth more than quick to run.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-jar",
            Jar()!,
            "--port",
            "0",
            "--bind-address",
            "127.0.0.1",
            "--root-dir",
            folder,
            "--disable-banner"))!;

    private static string? FindMissing()
        => Jar() is null
            ? "The contract tests need WireMock: install Node.js and build again, or run 'npm ci --ignore-scripts' in build/."
            : JavaVersion() is >= OldestJava
                ? null
                : $"The contract tests need Java {OldestJava} or newer: install it, and put it on the PATH or name it in JAVA_HOME.";

    private static string? Jar()
        => Directory.Exists(Repository.WireMockFolder)
            ? Directory.GetFiles(Repository.WireMockFolder, "wiremock-standalone-*.jar").FirstOrDefault()
            : null;

    /// <summary>The first number of what it says: <c>openjdk version "17.0.15"</c>.</summary>
    private static int? JavaVersion()
    {
        try
        {
            using Process process = Process.Start(Run("-version"))!;
            string said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            string digits = new([.. said.SkipWhile(letter => letter != '"').Skip(1).TakeWhile(char.IsAsciiDigit)]);
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int version) ? version : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static ProcessStartInfo Run(params string[] arguments)
    {
        string? home = Environment.GetEnvironmentVariable("JAVA_HOME");

        return new ProcessStartInfo(string.IsNullOrEmpty(home) ? "java" : Path.Combine(home, "bin", "java"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
    }
}
