using FanslyGenerated.SpecTool;
using FanslyGenerated.SpecTool.Commands;
using FanslyGenerated.SpecTool.Sandbox;
using FanslyGenerated.Testing;
using FanslyGenerated.Testing.Server;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Generator.Tests.Sandbox;

/// <summary>The third API in the process, as a sandbox has those of the package.</summary>
internal sealed class ThirdApi : IDisposable
{
    private readonly SandboxServer _stage;
    private readonly HttpClient _http;

    public ThirdApi()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("acme.yaml", SpecTexts.Acme);

        foreach ((string name, byte[] sample) in SpecTexts.Samples("acme"))
        {
            folder.Write($"samples/acme/{name}", sample);
        }

        SpecFile file = SpecTool.SpecFile.Load(path);
        CheckCommand.Problems([file]).Should().BeEmpty();
        _stage = new SandboxServer(SandboxSpec.Parse(SandboxDocument.Of(file, file.Reading.Model!).ToString()));
        _http = new HttpClient(new SandboxHandler(_stage)) { BaseAddress = new Uri("https://api.acme.example") };
        _http.DefaultRequestHeaders.Add("X-Token", "any");
    }

    public SandboxOperation Operation(string id) => _stage.Operation(id);

    public IReadOnlyList<SandboxRequest> Requests => _stage.Requests;

    /// <summary>The status and the body of a response.</summary>
    public async Task<(int Status, JToken? Body)> GetAsync(string address)
    {
        using HttpResponseMessage response = await _http.GetAsync(address);
        string body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? null : JToken.Parse(body));
    }

    public void Dispose() => _http.Dispose();
}
