using System.Globalization;
using System.Text;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>
/// A spec that has many names in one kind of place or in several, each on a line of its own, so that a problem's line says
/// which name it is about.
/// </summary>
internal sealed class NameDocument
{
    private const string Response =
        "responses: { '200': { description: d, content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope0' }, { properties: { data: { $ref: '#/components/schemas/Holder0' } } }] } } } } }";

    private readonly StringBuilder _envelopes = new();
    private readonly StringBuilder _paths = new();
    private readonly StringBuilder _schemas = new();
    private readonly StringBuilder _held = new();
    private readonly Dictionary<int, string> _lines = [];
    private int _count;

    public string Client { get; init; } = "Qqclient";

    public string Namespace { get; init; } = "Qqspace";

    public string Account { get; init; } = "qqaccount";

    /// <summary>The document of some names in one place.</summary>
    public static NameDocument Of(NamePlace place, IEnumerable<string> names) => new NameDocument().With(place, names);

    public NameDocument With(NamePlace place, IEnumerable<string> names)
    {
        foreach (string[] some in names.Chunk(place is NamePlace.PathParameter ? 2 : 40))
        {
            Add(place, some);
        }

        return this;
    }

    /// <summary>The names that the reader refuses. A problem on a line that has none of them is one of the document.</summary>
    public HashSet<string> Refused()
    {
        string text = Text();
        Problem[] problems = [.. SpecReader.Read("names.yaml", text).Problems.Where(problem => !problem.Rule.IsWarning)];

        problems.Where(problem => !_lines.ContainsKey(problem.Location.Start.Line)).Select(problem => $"{problem}: {text.Split((char)10)[problem.Location.Start.Line - 1]}").Should().BeEmpty("each name is reported on its own line");
        problems.Should().HaveCountLessThan(ProblemList.Most);
        return [.. problems.Select(problem => _lines[problem.Location.Start.Line])];
    }

    public string Text()
    {
        string text = string.Create(CultureInfo.InvariantCulture, $$"""
            openapi: 3.0.3
            info: { title: Names, version: v1, description: Names. }
            servers: [{ url: 'https://api.example.com' }]
            security: [{ key: [] }]
            x-client: { name: {{Client}}, namespace: {{Namespace}}, account: '{{Account}}' }
            x-envelope: wrapped0
            x-envelopes:
              wrapped0: { schema: Envelope0, payload: /data, statuses: [/status] }
            {{_envelopes}}paths:
              '/accounts/{{{Account}}}/holders': { post: { operationId: Holders0_Create, summary: s, x-evidence: documented, parameters: [{ name: '{{Account}}', in: path, required: true, description: d, schema: { type: string }, example: a }], requestBody: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Holder0' }, example: {} } } }, {{Response}} } }
            {{_paths}}components:
              securitySchemes: { key: { type: apiKey, in: header, name: X-Key, description: d } }
              schemas:
                Envelope0: { type: object, description: d, required: [status, data], properties: { status: { type: integer, description: d }, data: { description: d } } }
                Holder0:
                  type: object
                  description: d
                  properties:
                    zero0: { type: string, description: d }
            {{_held}}{{_schemas}}
            """);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        _lines.Clear();

        for (int i = 0; i < lines.Length; i++)
        {
            int mark = lines[i].IndexOf(" # ", StringComparison.Ordinal);

            if (mark > 0)
            {
                _lines[i + 1] = lines[i][(mark + 3)..];
            }
        }

        return text.ReplaceLineEndings("\n");
    }

    private void Add(NamePlace place, string[] names)
    {
        int number = _count++;

        switch (place)
        {
            case NamePlace.Schema:
                Each(_schemas, names, name => $"    '{name}': {{ type: object, description: d, properties: {{ id: {{ type: string, description: d }} }} }}");
                Hold(names);
                break;
            case NamePlace.Enumeration:
                Each(_schemas, names, name => $"    '{name}': {{ type: string, enum: [a], description: d }}");
                Hold(names);
                break;
            case NamePlace.Property:
                _schemas.Append(CultureInfo.InvariantCulture, $"    Props{number}X0:\n      type: object\n      description: d\n      properties:\n");
                Each(_schemas, names, name => $"        '{name}': {{ type: string, description: d }}");
                Hold([$"Props{number}X0"]);
                break;
            case NamePlace.Value:
                _schemas.Append(CultureInfo.InvariantCulture, $"    Values{number}X0:\n      type: string\n      description: d\n      enum:\n");
                Each(_schemas, names, name => $"        - '{name}'");
                Hold([$"Values{number}X0"]);
                break;
            case NamePlace.Envelope:
                Each(_envelopes, names, name => $"  '{name}': {{ schema: Envelope0, payload: /data, statuses: [/status] }}");
                break;
            case NamePlace.Group:
                Each(_paths, names, name => $"  /groups/{name}: {{ get: {{ operationId: {name}_List, summary: s, x-evidence: documented, {Response} }} }}");
                break;
            case NamePlace.Verb:
                Each(_paths, names, name => $"  /verbs/{name}: {{ get: {{ operationId: Verbs{number}X0_{name}, summary: s, x-evidence: documented, {Response} }} }}");
                break;
            case NamePlace.QueryParameter:
                Operation($"  /query{number}:", $"Query{number}X0_List", names, "query");
                break;
            case NamePlace.PathParameter:
                Operation($"  '/path{number}/{string.Join('/', names.Select(name => $"{{{name}}}"))}':", $"Path{number}X0_List", names, "path");
                break;
        }
    }

    private void Operation(string path, string id, string[] names, string place)
    {
        _paths.Append(CultureInfo.InvariantCulture, $"{path}\n    get:\n      operationId: {id}\n      summary: s\n      x-evidence: documented\n      {Response}\n      parameters:\n");
        Each(_paths, names, name => $"        - {{ name: '{name}', in: {place}, description: d, schema: {{ type: string }}, example: e }}");
    }

    private void Hold(string[] schemas)
    {
        foreach (string schema in schemas)
        {
            _held.Append(CultureInfo.InvariantCulture, $"        held{_held.Length}0: {{ $ref: '#/components/schemas/{schema}' }}\n");
        }
    }

    private static void Each(StringBuilder text, string[] names, Func<string, string> line)
    {
        foreach (string name in names)
        {
            text.Append(CultureInfo.InvariantCulture, $"{line(name)} # {name}\n");
        }
    }
}
