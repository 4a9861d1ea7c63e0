using FanslyGenerated.Generator.Tests.Diff;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Problems;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>Every kind of value in every place that takes one: a rule refuses it on its line, or it compiles.</summary>
public sealed class KindTests
{
    private static readonly Dictionary<string, string> s_kinds = new()
    {
        ["text"] = "type: string",
        ["instant"] = "type: string, format: date-time",
        ["flag"] = "type: boolean",
        ["long"] = "type: integer",
        ["int"] = "type: integer, format: int32",
        ["number"] = "type: number",
        ["unixSeconds"] = "type: integer, x-unit: unix-seconds",
        ["unixMilliseconds"] = "type: number, x-unit: unix-milliseconds",
        ["seconds"] = "type: number, x-unit: seconds",
        ["milliseconds"] = "type: integer, x-unit: milliseconds",
        ["amount"] = "type: integer, x-unit: raw-amount",
        ["file"] = "type: string, format: binary",
        ["any"] = "",
        ["object"] = "allOf: [{ $ref: '#/components/schemas/Meta' }]",
        ["word"] = "allOf: [{ $ref: '#/components/schemas/Kind' }]",
        ["grade"] = "allOf: [{ $ref: '#/components/schemas/Grade' }]",
    };

    private const string Described = "description: d";

    private readonly ITestOutputHelper _output;

    public KindTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void F141_Every_kind_in_every_place_is_refused_or_compiles()
    {
        Dictionary<string, string> accepted = [];
        int refused = 0;

        foreach ((string place, string line) in Places())
        {
            SpecText document = Document([place], [line]);
            string[] lines = document.Text.Split('\n');
            IReadOnlyList<Problem> problems = [.. document.Read().Problems.Where(problem => !problem.Rule.IsWarning)];

            if (problems.Count == 0)
            {
                accepted.Add(place, line);
            }
            else
            {
                refused++;
                problems.Where(problem => !lines[problem.Location.Start.Line - 1].Contains(line.Trim())).Select(problem => $"{place}: {problem}")
                    .Should().BeEmpty();
            }
        }

        _output.WriteLine($"{refused + accepted.Count} kinds and places, {refused} refused, {accepted.Count} compiled");
        SpecText spec = Document(accepted.Keys, accepted.Values);
        spec.Read().Problems.Where(problem => !problem.Rule.IsWarning).Should().BeEmpty("each was accepted alone");

        string.Join('\n', GeneratedPackage.Compilation(spec.Text).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            .Should().BeEmpty();
    }

    /// <summary>A place by its name, which starts with the part of the document that it belongs to, and what stands there.</summary>
    private static IEnumerable<(string Place, string Line)> Places()
    {
        foreach ((string name, string kind) in s_kinds)
        {
            string schema = kind.Length == 0 ? "" : $"{kind}, ";
            string item = kind.StartsWith("allOf", StringComparison.Ordinal) ? $"{{ {kind}, nullable: true }}" : kind.Length == 0 ? "{ nullable: true }" : $"{{ {kind}, nullable: true }}";

            foreach (string part in (string[])["response", "body", "both", "form"])
            {
                yield return ($"{part}/required {name}", $"        '{name}': {{ {schema}{Described} }}");
                yield return ($"{part}/optional {name}Optional", $"        '{name}Optional': {{ {schema}{Described} }}");
                yield return ($"{part}/required {name}Null", $"        '{name}Null': {{ {schema}nullable: true, {Described} }}");
                yield return ($"{part}/required {name}List", $"        '{name}List': {{ type: array, items: {{ {kind} }}, {Described} }}");
                yield return ($"{part}/optional {name}Nulls", $"        '{name}Nulls': {{ type: array, items: {item}, {Described} }}");
                yield return ($"{part}/required {name}Lists", $"        '{name}Lists': {{ type: array, items: {{ type: array, nullable: true, items: {item} }}, {Described} }}");
                yield return ($"{part}/required {name}Zero", $"        '{name}Zero': {{ {schema}x-zero: null, {Described} }}");
                yield return ($"{part}/optional {name}Bounds", $"        '{name}Bounds': {{ {schema}minimum: 1., maximum: +2e1, {Described} }}");
                yield return ($"{part}/optional {name}Index", $"        '{name}Index': {{ type: array, items: {{ {kind} }}, x-index: id, {Described} }}");
            }

            foreach (string required in (string[])["true", "false"])
            {
                string end = required == "true" ? "" : "Optional";
                yield return ($"query {name}{end}", $"        - {{ name: {name}{end}, in: query, required: {required}, {Described}, schema: {{ {kind} }}, example: 1 }}");
                yield return ($"query {name}List{end}", $"        - {{ name: {name}List{end}, in: query, required: {required}, {Described}, schema: {{ type: array, items: {{ {kind} }} }}, example: [1] }}");
                yield return ($"query {name}Joined{end}", $"        - {{ name: {name}Joined{end}, in: query, required: {required}, explode: false, {Described}, schema: {{ type: array, items: {{ {kind} }} }}, example: [1] }}");
            }

            yield return ($"path {name}Path", $"        - {{ name: {name}Path, in: path, required: true, {Described}, schema: {{ {kind} }}, example: 1 }}");
        }
    }

    private static SpecText Document(IEnumerable<string> places, IEnumerable<string> lines)
    {
        (string Place, string Line)[] all = [.. places.Zip(lines)];
        string query = Lines("query ") + Lines("path ");
        string path = string.Concat(all.Where(each => each.Place.StartsWith("path ", StringComparison.Ordinal)).Select(each => $"/{{{each.Place[5..]}}}"));

        return Specs.Minimal
            .With("paths:\n", $"""
                paths:
                  /kinds{path}:
                    get:
                      operationId: Kinds_List
                      summary: s
                      x-evidence: documented
                      x-paging: {"{ cursor: start, next: /data/next, items: /data/items, size: many }"}
                      parameters:
                        - {"{ name: start, in: query, description: d, schema: { type: integer }, example: 1 }"}
                        - {"{ name: many, in: query, description: d, schema: { type: integer }, example: 1 }"}
                {query}{Response("Page0")}
                    post:
                      operationId: Kinds_Create
                      summary: s
                      x-evidence: documented
                      parameters:
                {(query.Length == 0 ? "        []\n" : query)}      requestBody: {"{ description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Body0' }, example: {} } } }"}
                {Response("Response0")}
                  /boths:
                    post:
                      operationId: Boths_Create
                      summary: s
                      x-evidence: documented
                      requestBody: {"{ description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Both0' }, example: {} } } }"}
                {Response("Both0")}
                  /forms:
                    post:
                      operationId: Forms_Create
                      summary: s
                      x-evidence: documented
                      requestBody: {"{ description: d, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Form0' }, example: {} } } }"}
                {Response("Note")}

                """.ReplaceLineEndings("\n"))
            .Then("    Grade: { type: integer, enum: [1, -2], x-enum-names: [Good, Bad], description: d }\n")
            .Then("    Page0: { type: object, description: d, required: [items], properties: { items: { type: array, items: { type: integer, nullable: true }, description: d }, next: { type: integer, description: d } } }\n")
            .Then(Schema("Response0", "response") + Schema("Body0", "body") + Schema("Both0", "both") + Schema("Form0", "form", "        clip0: { type: string, format: binary, description: d }\n"));

        string Lines(string kind) => string.Concat(all.Where(each => each.Place.StartsWith(kind, StringComparison.Ordinal)).Select(each => each.Line + "\n"));

        string Schema(string name, string part, string more = "")
            => $"    {name}:\n      type: object\n      description: d\n      required: [{Required(part)}]\n      properties:\n        zero0: {{ type: string, description: d }}\n{more}{Lines(part + "/")}";

        string Required(string part) => string.Join(", ", all.Where(each => each.Place.StartsWith($"{part}/required ", StringComparison.Ordinal)).Select(each => each.Place.Split(' ')[1]));
    }

    private static string Response(string schema)
        => $"      responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ allOf: [{{ $ref: '#/components/schemas/Envelope' }}, {{ properties: {{ data: {{ $ref: '#/components/schemas/{schema}' }} }} }}] }} }} }} }} }}";
}
