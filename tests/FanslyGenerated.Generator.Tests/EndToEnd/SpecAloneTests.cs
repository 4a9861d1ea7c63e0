using System.Diagnostics;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Generator.Tests.EndToEnd;

/// <summary>
/// A copy of the repository gets an operation as YAML and a sample, and a third API and a very large one, each as YAML, samples
/// and a project file that lists no code. It is built once.
/// A program then uses all of it.
/// </summary>
public sealed class SpecAloneTests : IClassFixture<SpecAloneTests.Build>
{
    private readonly Build _build;

    public SpecAloneTests(Build build) => _build = build;

    [Fact]
    public void An_endpoint_is_yaml_only()
        => _build.Output.Should().Contain("notes: n1 more n2 end");

    [Fact]
    public void A_third_api_is_yaml_and_a_project_file()
        => _build.Output.Should()
            .Contain("parcels: p1 p2 p3")
            .And.Contain("states: sent lost")
            .And.Contain("times: 2024-01-01T00:00:00Z /Date(1700000000000)/\n")
            .And.Contain("found: p1 p,2 p3")
            .And.Contain("depots: 1 2 3 4")
            .And.Contain("open depots: 0 and a promise")
            .And.Contain("towns: Bath\n")
            .And.Contain("archived: p1")
            .And.Contain("not archived: Parcels_Archive")
            .And.Contain("events: e1 e2, raw e2")
            .And.Contain("no event: $._links.next")
            .And.Contain("key: acme-key, hosts: api.acme.example");

    [Fact]
    public void A_delete_sends_its_body()
        => _build.Output.Should().Contain("""unlabelled: DELETE /v1/parcels/labels application/json {"parcelId":"p1","label":"fragile"}""");

    [Fact]
    public void A_form_with_files_is_yaml_only()
        => _build.Output.Should()
            .Contain("photo: ph1, 7 bytes")
            .And.Contain("parts: title=The front | side=front | weight=2.5 | isPublic=true | takenAt=86400 | photo:13 letters, image/jpeg, picture | back:38 letters, image/jpeg, picture")
            .And.Contain("no text: True, no key: True");

    [Fact]
    public void A_form_is_checked_before_anything_is_sent_and_by_the_sandbox_when_it_comes()
        => _build.Output.Should()
            .Contain("refused: Weight").And.Contain("refused: Side").And.Contain("refused: Photo")
            .And.Contain("requests: 1")
            .And.Contain("sandbox: 400");

    [Fact]
    public void A_file_in_a_response_is_yaml_only()
        => _build.Output.Should()
            .Contain("download: image/jpeg 4 nameless FFD8FF00")
            .And.Contain("accept: image/jpeg, application/json; q=0.1, */*; q=0.1")
            .And.Contain("export: application/octet-stream 3 my photos.zip 00FF80 for {\"parcelId\":\"p1\"}")
            .And.Contain("raw: 200 4");

    [Fact]
    public void What_comes_in_place_of_a_file_is_thrown_as_what_it_is()
        => _build.Output.Should()
            .Contain("no file: ApiNotFoundException")
            .And.Contain("no file: ApiStatusException gone")
            .And.Contain("no file: ApiContractException \nno file: ApiContractException \nno file: ApiServerException");

    [Fact]
    public void The_stub_of_a_file_returns_its_bytes()
        => JObject.Parse(_build.DownloadStub)["response"]!.ToString(Formatting.None).Should().Be(
            """{"status":200,"headers":{"Content-Type":"image/jpeg"},"base64Body":"/9j/AA=="}""");

    [Fact]
    public void The_stub_of_a_form_matches_what_WireMock_Net_imports_of_it()
        => JObject.Parse(_build.UploadStub)["request"]!.ToString(Formatting.None).Should().Be(
            """{"method":"POST","urlPath":"/v1/parcels/p1/photos","headers":{"Content-Type":{"matches":"^multipart/form-data.*$"},"X-Token":{"matches":"^.+$"}}}""");

    [Fact]
    public void Two_hundred_operations_compile_without_a_warning()
    {
        _build.Compilation.Should().Contain("0 Warning(s)").And.Contain("0 Error(s)");
        _build.LargestFileCount.Should().BeGreaterThanOrEqualTo(LargeSpec.Groups);
    }

    /// <summary>Builds the copy and runs the program; everything that is asserted came out of these two.</summary>
    public sealed class Build : IDisposable
    {
        private readonly RepositoryCopy _copy = new();

        public Build()
        {
            AnalyseGeneratedCode();
            AddOperation();
            AddThirdApi();
            AddLargeApi();
            _copy.Write("Consumer/Consumer.csproj", Asset("Consumer.csproj"));
            _copy.Write("Consumer/Program.cs", Asset("Consumer.cs"));
            _copy.Write("Consumer/Files.cs", Asset("Files.cs"));
            _copy.Write("Consumer/AcmeSandbox.cs", Asset("AcmeSandbox.cs"));

            var watch = Stopwatch.StartNew();
            (int exitCode, Compilation) = _copy.DotNet(
                "build", "Consumer", "-p:EmitCompilerGeneratedFiles=true", "-p:LibraryFrameworks=net10.0", "-p:EnforceCodeStyleInBuild=true");
            Console.WriteLine($"Built with {LargeSpec.Groups * LargeSpec.OperationsPerGroup} more operations in {watch.Elapsed.TotalSeconds:F0} s");
            exitCode.Should().Be(0, Errors(Compilation));
            (exitCode, Output) = _copy.DotNet("run", "--project", "Consumer", "--no-build");
            exitCode.Should().Be(0, Output);
            UploadStub = _copy.Read("build/obj/Debug/stubs/mappings/acme/Photos_Upload.json");
            DownloadStub = _copy.Read("build/obj/Debug/stubs/mappings/acme/Photos_Download.json");
            LargestFileCount = Directory.EnumerateFiles(Path.Combine(_copy.Folder, "src"), "Large.*.g.cs", SearchOption.AllDirectories).Count();
        }

        public string Compilation { get; }

        public string Output { get; }

        public string UploadStub { get; }

        public string DownloadStub { get; }

        public int LargestFileCount { get; }

        public void Dispose() => _copy.Dispose();

        private static string Asset(string name) => Repository.Read($"tests/FanslyGenerated.Generator.Tests/EndToEnd/Assets/{name}");

        private static string Errors(string log)
            => string.Join('\n', Regex.Matches(log, ".*(error|warning) .*").Select(match => match.Value.Trim()).Distinct().Take(20));

        /// <summary>Analyzers pass over generated code unless they are set to treat it as code like any other.</summary>
        private void AnalyseGeneratedCode()
            => _copy.Write(".editorconfig", _copy.Read(".editorconfig") + "\n[{fansly,onlyfans,acme,large,Fansly.*,OnlyFans.*,Acme.*,Large.*}.g.cs]\ngenerated_code = false\n");

        private void AddOperation()
        {
            string spec = _copy.Read("spec/fansly.yaml");
            spec = spec.Replace("\ncomponents:\n", """

                  /api/fansly/{accountId}/notes:
                    get:
                      operationId: Notes_List
                      summary: Lists notes.
                      x-evidence: documented
                      x-paging: { cursor: cursor, next: /data/data/response/cursor, items: /data/data/response/notes }
                      parameters:
                        - $ref: '#/components/parameters/accountId'
                        - { name: cursor, in: query, description: Where to continue., schema: { type: string }, example: c2 }
                        - { name: sort, in: query, description: The order., schema: { type: string }, example: new }
                      responses:
                        '200':
                          description: A page of notes.
                          content:
                            application/json:
                              schema:
                                allOf:
                                  - $ref: '#/components/schemas/ProxiedEnvelope'
                                  - properties: { data: { properties: { data: { properties: { response: { $ref: '#/components/schemas/NotePage' } } } } } }

                components:

                """.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            spec += """
                    NotePage:
                      type: object
                      description: A page of notes.
                      required: [notes, cursor]
                      properties:
                        notes: { type: array, items: { $ref: '#/components/schemas/Note' }, description: The notes. }
                        cursor: { type: string, nullable: true, description: Leads to the next page. }
                    Note:
                      type: object
                      description: A note.
                      required: [text]
                      properties:
                        text: { type: string, description: What it says. }

                """.ReplaceLineEndings("\n");
            _copy.Write("spec/fansly.yaml", spec);
            _copy.Write("spec/samples/fansly/Notes_List.json", """
                { "statusCode": 200, "message": "Success", "timestamp": "2026-03-29T17:10:50.635Z", "data": { "status_code": 200,
                  "data": { "success": true, "response": { "notes": [{ "text": "n1" }], "cursor": null } } } }
                """);
        }

        /// <summary>The package of another API: all that it takes beside the YAML.</summary>
        private void AddProject(string name)
            => _copy.Write(
                $"src/FanslyGenerated.{name}/FanslyGenerated.{name}.csproj",
                Asset("Api.csproj").Replace("API", name.ToLowerInvariant(), StringComparison.Ordinal));

        private void AddThirdApi()
        {
            AddProject("Acme");
            _copy.Write("spec/acme.yaml", SpecTexts.Acme);

            foreach ((string name, byte[] sample) in SpecTexts.Samples("acme"))
            {
                _copy.Write($"spec/samples/acme/{name}", sample);
            }
        }

        private void AddLargeApi()
        {
            AddProject("Large");
            _copy.Write("spec/large.yaml", LargeSpec.Text());

            foreach (string id in LargeSpec.OperationIds)
            {
                _copy.Write($"spec/samples/large/{id}.json", LargeSpec.Sample);
            }
        }
    }
}
