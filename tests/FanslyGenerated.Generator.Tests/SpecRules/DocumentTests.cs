using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>The shape of the document: FAN010 to FAN013.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("FAN010", "openapi: 3.0.3\ninfo:", "⟦info:", "the document needs the key 'openapi'")]
    [InlineData("FAN010", "title: Notes\n  version", "⟦version", "info needs the key 'title'")]
    [InlineData("FAN010", "- url: https://api.example.com", "- ⟦description: The only one.", "the server needs the key 'url'")]
    [InlineData("FAN010", "- name: Notes\n    description", "- ⟦description", "a tag needs the key 'name'")]
    [InlineData("FAN010", "operationId: Notes_List\n      tags", "⟦tags", "operation 'get /accounts/{accountId}/notes' needs the key 'operationId'")]
    [InlineData("FAN010", "x-client: { name: Notes, ", "x-client: ⟦{ ", "x-client needs the key 'name'")]
    [InlineData("FAN010", "wrapped: { schema: Envelope, ", "wrapped: ⟦{ ", "envelope 'wrapped' needs the key 'schema'")]
    [InlineData("FAN010", "- { name: limit,", "- ⟦{ in: query, description: Nameless., schema: { type: string }, example: c }\n        - { name: limit,", "parameter '?' needs the key 'name'")]
    [InlineData("FAN010", "Limit:\n      description: Requests in a minute.\n      schema: { type: integer }", "Limit:\n      ⟦description: Requests in a minute.", "needs the key 'schema'")]
    [InlineData("FAN010", "Meta:\n      type: object\n      ", "Meta:\n      ⟦", "schema 'Meta' needs the key 'type'")]
    [InlineData("FAN010", "Kind:\n      type: string\n      ", "Kind:\n      ⟦", "schema 'Kind' needs the key 'type'")]
    [InlineData("FAN010", "- { when: kind=paid, needs", "- ⟦{ needs", "a condition of schema 'NewNote' needs the key 'when'")]
    public void A_missing_key_is_reported_at_the_map_that_lacks_it(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN010")]
    public void Every_operation_says_how_it_is_known()
    {
        SpecText spec = Specs.Minimal
            .With("operationId: Notes_List", "operationId: ⟦Notes_List")
            .With("summary: Lists notes.\n      x-evidence: documented\n", "summary: Lists notes.\n");

        spec.ShouldReport("FAN010", "operation 'Notes_List' needs the key 'x-evidence'");
    }

    [Fact, Proves("FAN010")]
    public void A_pointer_into_the_envelope_needs_one()
    {
        SpecText spec = SpecText.Of("""
            openapi: 3.0.3
            info: { title: Bare, version: v1, description: An API without envelopes. }
            servers: [{ url: https://api.example.com }]
            security: [{ key: [] }]
            x-client: { name: Bare, namespace: Bare.Api }
            x-meta: ⟦/meta
            x-rate-limit: { limit: ⟦/limit, remaining: X-Remaining }
            paths: {}
            components: { securitySchemes: { key: { type: http, scheme: bearer, description: The key. } } }
            """);

        spec.ShouldReport("FAN010 FAN010", "x-meta, being a pointer, needs the key 'x-envelope'");
    }

    [Theory]
    [InlineData("FAN011", "title: Notes", "title: ⟦5", "title of info must be text and is an integer")]
    [InlineData("FAN011", "title: Notes", "title: ⟦{ a: b }", "title of info must be text and is a map")]
    [InlineData("FAN011", "title: Notes", "title: ⟦true", "title of info must be text and is a boolean")]
    [InlineData("FAN011", "title: Notes", "title: ⟦~", "title of info must be text and is null")]
    [InlineData("FAN011", "      - { when: kind=paid, needs: [price] }", "      - ⟦kind", "must be a map and is text")]
    [InlineData("FAN011", "  - name: Notes\n    description: Read and write notes.", "  - ⟦Notes", "a tag must be a map and is text")]
    [InlineData("FAN011", "nullable: true", "nullable: ⟦yes", "nullable of property 'next' of 'NotePage' must be true or false and is text")]
    [InlineData("FAN011", "minimum: 1,", "minimum: ⟦one,", "minimum of property 'price' of 'NewNote' must be a number and is text")]
    [InlineData("FAN011", "maximum: 500", "maximum: ⟦5e99", "must be a number and is too large, 5e99")]
    [InlineData("FAN011", "x-zero: null", "x-zero: ⟦0", "x-zero of property 'readAt' of 'Note' must be null and is an integer")]
    [InlineData("FAN011", "enum: [free, paid]", "enum: [free, paid, ⟦7]", "a value of schema 'Kind' must be text on one line and is an integer, '7'")]
    [InlineData("FAN011", "enum: [free, paid]", "enum: [free, paid, ⟦\"pa\\nid\"]", "text on one line and is text, 'pa\\u000Aid'")]
    [InlineData("FAN011", "paths:\n", "paths:\n  /bad: ⟦5\n", "path '/bad' must be a map and is an integer")]
    [InlineData("FAN011", "X-Limit: { $ref: '#/components/headers/Limit' }", "X-Limit: { $ref: '#/components/headers/Limit' }\n            X-More: ⟦5", "header 'X-More' must be a map")]
    [InlineData("FAN011", "example: 10 }\n", "example: 10 }\n        - ⟦5\n", "a parameter of operation 'Notes_List' must be a map and is an integer")]
    public void A_value_of_the_wrong_kind_is_reported_where_it_stands(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN011", "'404': { $ref: '#/components/responses/NotFound' }", "'404': ⟦5", "response 404 of 'Notes_Create' must be a map")]
    public void No_part_of_an_operation_drops_it_without_a_word(string rule, string place, string edited, string says)
        => Specs.Minimal.With("operationId: Notes_Create", place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN011")]
    public void A_schema_is_a_map()
        => Specs.Minimal.Then("    Bad: ⟦5\n").With("meta: { $ref: '#/components/schemas/Meta' }", "meta: { $ref: '#/components/schemas/Meta' }\n        bad: { $ref: '#/components/schemas/Bad' }")
            .ShouldReport("FAN011", "schema 'Bad' must be a map and is an integer");

    [Theory]
    [InlineData("FAN011", "⟦[]", "the document must be a map and is a list")]
    [InlineData("FAN011", "⟦text", "the document must be a map and is text")]
    [InlineData("FAN011", "⟦~", "the document must be a map and is null")]
    public void A_document_that_is_no_map_is_refused(string rule, string text, string says)
        => SpecText.Of(text).ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN012", "x-meta: /meta", "⟦x-mata: /meta", "has no key 'x-mata' in our dialect; did you mean 'x-meta'?")]
    [InlineData("FAN012", "x-unit: unix-seconds, description: When it was made.", "⟦x-unitt: unix-seconds, description: When it was made.", "did you mean 'x-unit'?")]
    [InlineData("FAN012", "x-index: id", "⟦x-indx: id", "did you mean 'x-index'?")]
    [InlineData("FAN012", "size: limit", "⟦sise: limit", "x-paging of 'Notes_List' has no key 'sise' in our dialect; did you mean 'size'?")]
    [InlineData("FAN012", "message: /message }", "⟦mesage: /message }", "did you mean 'message'?")]
    [InlineData("FAN012", "remaining: /left", "⟦remains: /left", "did you mean 'remaining'?")]
    [InlineData("FAN012", "maximum: 500", "⟦exclusiveMaximum: 500", "property 'price' of 'NewNote' has no key 'exclusiveMaximum'")]
    [InlineData("FAN012", "meta: { $ref: '#/components/schemas/Meta' }", "meta: { $ref: '#/components/schemas/Meta', ⟦description: Mine. }", "known here: $ref")]
    [InlineData("FAN012", "X-Limit: { $ref: '#/components/headers/Limit' }", "X-Limit: { $ref: '#/components/headers/Limit', ⟦description: Mine. }", "the $ref of header 'X-Limit' has no key 'description'")]
    [InlineData("FAN012", "/accounts/{accountId}/notes:\n", "/accounts/{accountId}/notes:\n    ⟦head: {}\n", "has no key 'head' in our dialect; known here: delete, get, patch, post, put")]
    [InlineData("FAN012", "components:\n", "components:\n  ⟦schema: {}\n", "did you mean 'schemas'?")]
    public void An_unknown_key_is_reported_with_the_one_that_was_meant(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN013", "openapi: 3.0.3", "openapi: ⟦3.1.0", "openapi cannot be '3.1.0'; specs are OpenAPI 3.0.3")]
    [InlineData("FAN013", "cost: { type: integer", "cost: { type: ⟦intger", "type of property 'cost' of 'Meta' cannot be 'intger'; did you mean 'integer'?")]
    [InlineData("FAN013", "cost: { type: integer", "cost: { type: integer, format: ⟦int31", "did you mean 'int32'?")]
    [InlineData("FAN013", "cost: { type: integer", "cost: { type: boolean, format: ⟦int32", "format of property 'cost' of 'Meta' cannot be 'int32'; there is none to name")]
    [InlineData("FAN013", "x-unit: unix-seconds, description: When it was made.", "x-unit: ⟦unix-second, description: When it was made.", "did you mean 'unix-seconds'?")]
    [InlineData("FAN013", "account: accountId", "account: ⟦acountId", "account of x-client cannot be 'acountId'; it names a path parameter; did you mean 'accountId'?")]
    [InlineData("FAN013", "when: kind=paid", "when: ⟦kind=payed", "kind in x-requires cannot be 'payed'; did you mean 'paid'?")]
    [InlineData("FAN013", "limit: X-Limit", "limit: ⟦X Limit", "name a header, or a pointer starting with '/'")]
    [InlineData("FAN013", "size: limit", "size: limit\n        end: ⟦empty", "known here: empty-page")]
    [InlineData("FAN013", "tags: [Notes]\n      summary: Lists", "tags: [⟦Note]\n      summary: Lists", "a tag of operation 'Notes_List' cannot be 'Note'; did you mean 'Notes'?")]
    [InlineData("FAN013", "summary: Lists notes.", "summary: Lists notes.\n      x-retry: ⟦always", "known here: never, safe")]
    [InlineData("FAN013", "summary: Lists notes.\n      x-evidence: documented", "summary: Lists notes.\n      x-evidence: ⟦document", "did you mean 'documented'?")]
    [InlineData("FAN013", "cost: { type: integer", "cost: { type: integer, x-evidence: ⟦rumoured", "known here: documented, observed, inferred")]
    public void An_unknown_value_is_reported_with_the_one_that_was_meant(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN013")]
    public void A_status_is_a_number_of_http()
        => Specs.Minimal.With("operationId: Notes_Create", "'404'", "⟦'4XX'").ShouldReport("FAN013", "write a number from 200 to 599");
}
