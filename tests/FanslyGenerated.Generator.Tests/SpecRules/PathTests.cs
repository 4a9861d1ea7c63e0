using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Paths, servers and keys: FAN030 to FAN034.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("FAN030", "'/no\"tes'")]
    [InlineData("FAN030", "'/notes\" + Evil() + \"'")]
    [InlineData("FAN030", "/a/../b")]
    [InlineData("FAN030", "/..")]
    [InlineData("FAN030", "/a/.")]
    [InlineData("FAN030", "/a//b")]
    [InlineData("FAN030", "/notes/")]
    [InlineData("FAN030", "/")]
    [InlineData("FAN030", "notes")]
    [InlineData("FAN030", "https://example.com/notes")]
    [InlineData("FAN030", "/a b")]
    [InlineData("FAN030", "/%2e%2e/b")]
    [InlineData("FAN030", "/notes?all=true")]
    [InlineData("FAN030", "'/notes#all'")]
    [InlineData("FAN030", "'/a\\b'")]
    [InlineData("FAN030", "\"/notes\\n\"")]
    [InlineData("FAN030", "'/{accountId'")]
    [InlineData("FAN030", "'/{account-id}'")]
    [InlineData("FAN030", "'/{}'")]
    [InlineData("FAN030", "'/note{id}'")]
    [InlineData("FAN030", "/nötes")]
    public void A_path_holds_nothing_that_could_leave_its_place(string rule, string path)
        => Specs.Minimal.With("paths:\n", $"paths:\n  ⟦{path}: {{}}\n").ShouldReport(rule, "and no empty or dot segment");

    [Fact, Proves("FAN030")]
    public void A_path_is_not_endless()
        => Specs.Minimal.With("paths:\n", $"paths:\n  ⟦/{new string('a', 200)}: {{}}\n").ShouldReport("FAN030", "aaa…'");

    [Fact, Proves("FAN031")]
    public void A_path_parameter_that_is_not_declared_is_reported_at_the_path()
    {
        SpecText spec = Specs.Minimal
            .With("/accounts/{accountId}/notes", "⟦/accounts/{accountId}/notes")
            .With("operationId: Notes_Create", "      parameters:\n        - $ref: '#/components/parameters/accountId'\n", "");

        spec.ShouldReport("FAN031", "Operation 'Notes_Create' and its path disagree about the path parameter 'accountId'");
    }

    [Fact, Proves("FAN031")]
    public void A_declared_path_parameter_that_is_not_in_the_path_is_reported_at_the_path()
    {
        SpecText spec = Specs.Minimal
            .With("/accounts/{accountId}/notes", "⟦/accounts/{accountId}/notes")
            .With("{ name: limit, in: query", "{ name: noteId, in: path, description: The note., schema: { type: string }, example: n1 }\n        - { name: limit, in: query");

        spec.ShouldReport("FAN031", "Operation 'Notes_List' and its path disagree about the path parameter 'noteId'");
    }

    [Theory]
    [InlineData("FAN032", "http://api.example.com")]
    [InlineData("FAN032", "https://api.example.com/")]
    [InlineData("FAN032", "https://api.example.com/v1")]
    [InlineData("FAN032", "https://api.example.com?key=1")]
    [InlineData("FAN032", "https://user@api.example.com")]
    [InlineData("FAN032", "'https://{host}.example.com'")]
    [InlineData("FAN032", "'https://api.example.com\"; Evil(); \"'")]
    [InlineData("FAN032", "\"https://api.example.com\\n\"")]
    [InlineData("FAN032", "https://API.example.com")]
    [InlineData("FAN032", "https://localhost")]
    [InlineData("FAN032", "/relative")]
    [InlineData("FAN032", "file:///etc")]
    public void A_server_is_an_https_origin(string rule, string url)
        => Specs.Minimal.With("url: https://api.example.com", $"url: ⟦{url}").ShouldReport(rule, "must be one https origin");

    [Theory]
    [InlineData("FAN032", "  - url: https://api.example.com", "  ⟦- url: https://api.example.com\n  - url: https://www.example.com", "list of 2")]
    [InlineData("FAN032", "servers:\n  - url: https://api.example.com", "servers: ⟦[]", "list of 0")]
    public void There_is_one_server(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN033", "security scheme 'key' must be an apiKey in a header, or http with the scheme bearer", "key: { type: apiKey, in: header,", "key: ⟦{ type: apiKey, in: query,")]
    [InlineData("FAN013", "the name of a header has letters, digits and hyphens", "key: { type: apiKey, in: header, name: X-Key", "key: { type: apiKey, in: header, name: ⟦'X Key'")]
    [InlineData("FAN033", "or http with the scheme bearer", "key: { type: apiKey, in: header, name: X-Key,", "key: ⟦{ type: http, scheme: basic,")]
    [InlineData("FAN033", "security names one scheme", "  - key: []", "  ⟦- key: []\n  - {}")]
    public void The_key_is_sent_in_a_header(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);


    [Theory]
    [InlineData("FAN034", "x-absent names 'POST /accounts/{id}/notes', which the document describes", "{ request: ⟦'POST /accounts/{id}/notes', reason: Unseen. }")]
    [InlineData("FAN034", "which stands there already", "{ request: GET /tips, reason: Unseen. }, { request: ⟦GET /tips, reason: Unseen. }")]
    [InlineData("FAN034", "which is no verb in capitals and a path", "{ request: ⟦get /tips, reason: Unseen. }")]
    [InlineData("FAN034", "which is no verb in capitals and a path", "{ request: ⟦LIST /tips, reason: Unseen. }")]
    [InlineData("FAN034", "which is no verb in capitals and a path", "{ request: ⟦GET /../tips, reason: Unseen. }")]
    [InlineData("FAN034", "which is no verb in capitals and a path", "{ request: ⟦/tips, reason: Unseen. }")]
    [InlineData("FAN010", "an entry of x-absent needs the key 'request'", "⟦{ reason: Unseen. }")]
    [InlineData("FAN020", "an entry of x-absent has no description", "⟦{ request: GET /tips }")]
    [InlineData("FAN011", "an entry of x-absent must be a map and is text", "⟦GET /tips")]
    public void What_is_absent_is_a_request_with_a_reason(string rules, string says, string entries)
        => Specs.Minimal.With("x-meta: /meta\n", $"x-meta: /meta\nx-absent: [{entries}]\n").ShouldReport(rules, says);
}
