using System.ComponentModel;
using System.Diagnostics;

namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>Finds what WireMock needs, and says in one sentence what to install where something is missing.</summary>
internal static class WireMockProgram
{
    public static Process Start(string folder)
    {
        var start = new ProcessStartInfo(Java())
        {
            ArgumentList =
            {
                // It lives for seconds: quick to start is worth more than quick to run.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                Jar(),
                "--port",
                "0",
                "--bind-address",
                "127.0.0.1",
                "--root-dir",
                folder,
                "--disable-banner",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                "The contract tests need Java 17 or newer: install it, and put it on the PATH or name it in JAVA_HOME.",
                exception);
        }
    }

    private static string Java()
        => Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home
            ? Path.Combine(home, "bin", "java")
            : "java";

    private static string Jar()
        => Directory.Exists(Repository.WireMockFolder)
            && Directory.GetFiles(Repository.WireMockFolder, "wiremock-standalone-*.jar") is [string jar]
                ? jar
                : throw new InvalidOperationException(
                    "The contract tests need WireMock: install Node.js and build again, or run 'npm ci --ignore-scripts' in build/.");
}
