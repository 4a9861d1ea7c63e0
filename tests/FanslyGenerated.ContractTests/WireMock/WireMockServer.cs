using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.WireMock;

/// <summary>WireMock's own server in a process of its own. No other class knows how it is started or spoken to.</summary>
internal sealed class WireMockServer : IAsyncDisposable
{
    private const string PortLine = "port:";
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly string _folder;
    private readonly HttpClient _admin;

    private WireMockServer(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = new Uri($"http://127.0.0.1:{port}/");
        _admin = new HttpClient { BaseAddress = new Uri(Address, "__admin/") };

        // Nothing else ends it when the run is torn down.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
    }

    /// <summary>Where it listens: a free port of this machine, reachable from nowhere else.</summary>
    public Uri Address { get; }

    public static async Task<WireMockServer> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("wiremock-").FullName;
        Process process = WireMockProgram.Start(folder);
        var port = new TaskCompletionSource<int>();
        var said = new StringBuilder();

        // Both are read to the end: it would block once nobody does.
        process.OutputDataReceived += (_, line) => Hear(line.Data, said, port);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, said, port);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.WhenAny(port.Task, process.WaitForExitAsync(), Task.Delay(s_startLimit));

        if (port.Task.IsCompletedSuccessfully)
        {
            return new WireMockServer(process, folder, port.Task.Result);
        }

        process.Kill();
        throw new InvalidOperationException($"WireMock did not start; it needs Java 17 or newer. It said:\n{said}");
    }

    /// <summary>Forgets all stubs and all requests, and answers by these stubs alone.</summary>
    public async Task PlayAsync(params JObject[] stubs)
    {
        using HttpResponseMessage reset = await _admin.PostAsync("reset", null);
        reset.EnsureSuccessStatusCode();

        foreach (JObject stub in stubs)
        {
            using var content = new StringContent(stub.ToString(), Encoding.UTF8, "application/json");
            using HttpResponseMessage added = await _admin.PostAsync("mappings", content);
            added.EnsureSuccessStatusCode();
        }
    }

    /// <summary>The requests that arrived since the stubs were set, the earliest first.</summary>
    public async Task<IReadOnlyList<ReceivedRequest>> RequestsAsync()
    {
        JToken journal = Json.Parse(await _admin.GetStringAsync("requests"));
        return [.. journal["requests"]!.Select(ReceivedRequest.Read).Reverse()];
    }

    public async ValueTask DisposeAsync()
    {
        End();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _admin.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Hear(string? line, StringBuilder said, TaskCompletionSource<int> port)
    {
        if (line?.StartsWith(PortLine, StringComparison.Ordinal) == true)
        {
            port.TrySetResult(int.Parse(line.AsSpan(PortLine.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture));
        }
        else if (!port.Task.IsCompleted)
        {
            lock (said)
            {
                said.AppendLine(line);
            }
        }
    }

    private void End()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended, or its handle is closed.
        }
    }
}
