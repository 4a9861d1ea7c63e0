using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Envelopes, paging and conditions: FAN060 to FAN067; PagingTests has more of paging.</summary>
public sealed class EnvelopeTests
{
    [Theory]
    [InlineData("FAN060", "x-paging.next of 'Notes_List' points to '/data/nxt', but the response has no 'nxt'; did you mean 'next'?", "next: /data/next", "next: ⟦/data/nxt")]
    [InlineData("FAN060", "x-paging.next of 'Notes_List' points to '/meta/cost/next', but the response has no 'next'; what stands before it is an integer", "next: /data/next", "next: ⟦/meta/cost/next")]
    [InlineData("FAN060", "x-paging.items of 'Notes_List'", "items: /data/notes", "items: ⟦/data/entries")]
    [InlineData("FAN060", "a pointer of envelope 'wrapped' points to '/stat'", "statuses: [/status]", "statuses: [⟦/stat]")]
    [InlineData("FAN060", "x-meta points to '/metta'", "x-meta: /meta", "x-meta: ⟦/metta")]
    [InlineData("FAN060", "remaining of x-rate-limit points to '/remaining'", "remaining: /left", "remaining: ⟦/remaining")]
    [InlineData("FAN060", "payload of envelope 'wrapped' points to '/result'", "payload: /data", "payload: ⟦/result")]
    [InlineData("FAN060", "x-error-message points to 'message', but the response has no 'message'; a pointer starts with '/'", "x-error-message: [/message]", "x-error-message: [⟦message]")]
    [InlineData("FAN060", "a pointer starts with '/'", "next: /data/next", "next: ⟦data/next")]
    [InlineData("FAN060", "has no ''", "next: /data/next", "next: ⟦/data/next/")]
    public void A_pointer_leads_to_something(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN061", "x-paging of 'Notes_List' names 'crusor' as its cursor, which is no query parameter; did you mean 'cursor'?", "cursor: cursor", "cursor: ⟦crusor")]
    [InlineData("FAN061", "names 'accountId' as its cursor, which is no query parameter", "cursor: cursor", "cursor: ⟦accountId")]
    [InlineData("FAN061", "names 'lmit' as its size, which is no query parameter; did you mean 'limit'?", "size: limit", "size: ⟦lmit")]
    public void Paging_goes_by_query_parameters(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN062", "x-paging.items of 'Notes_List' points to '/data/next', which must be an array inside the payload and is a string", "items: /data/notes", "items: ⟦/data/next")]
    [InlineData("FAN062", "and is the object 'NotePage'", "items: /data/notes", "items: ⟦/data")]
    [InlineData("FAN062", "and is beside '/data'", "items: /data/notes", "items: ⟦/hints", "left: {", "hints: { type: array, items: { type: string }, description: Hints. }\n        left: {")]
    public void Items_are_an_array_of_the_payload(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN063", "x-requires of 'NewNote' names 'prize', which is none of its properties; did you mean 'price'?", "needs: [price]", "needs: [⟦prize]")]
    [InlineData("FAN063", "x-requires of 'NewNote' names 'prize', which is none of its properties", "needs: [price]", "needs: [⟦price | prize]")]
    [InlineData("FAN063", "x-requires of 'NewNote' names '', which is none of its properties", "needs: [price]", "needs: [⟦price |]")]
    [InlineData("FAN063", "x-requires of 'NewNote' names 'kid', which is none of its properties; did you mean 'kind'?", "when: kind=paid", "when: ⟦kid=paid")]
    public void A_condition_names_properties(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN064 FAN052", "The response of 'Notes_List' must be allOf [Envelope, and a narrowing of properties along '/data' alone]; it is something else", "allOf:\n                  - $ref: '#/components/schemas/Envelope'\n                  - properties: { data: { $ref: '#/components/schemas/NotePage' } }", "⟦$ref: '#/components/schemas/Envelope'", "    NotePage:", "    ⟦NotePage:")]
    [InlineData("FAN064", "'date' is not on the way, 'data' is", "properties: { data: { $ref: '#/components/schemas/NotePage' } }", "properties: { ⟦date: { $ref: '#/components/schemas/NotePage' } }")]
    [InlineData("FAN064", "on the way, 'data' is not the only property", "properties: { data: { $ref: '#/components/schemas/NotePage' } }", "⟦properties: { data: { $ref: '#/components/schemas/NotePage' }, more: {} }")]
    [InlineData("FAN064", "on the way, what holds 'data' is of type object", "properties: { data: { $ref: '#/components/schemas/NotePage' } }", "type: ⟦objekt\n                    properties: { data: { $ref: '#/components/schemas/NotePage' } }")]
    public void A_response_narrows_its_envelope_along_the_payload(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Fact, Proves("FAN064")]
    public void A_response_begins_with_its_own_envelope()
    {
        SpecText spec = Specs.Minimal
            .With("operationId: Notes_Create", "- $ref: '#/components/schemas/Envelope'", "- $ref: ⟦'#/components/schemas/Failure'");

        spec.ShouldReport("FAN064", "it starts with 'Failure'");
    }

    [Theory]
    [InlineData("FAN065", "the document names the envelope 'wraped'; did you mean 'wrapped'?", "x-envelope: wrapped", "x-envelope: ⟦wraped")]
    [InlineData("FAN065", "operation 'Notes_List' names the envelope 'plain'", "summary: Lists notes.", "summary: Lists notes.\n      x-envelope: ⟦plain")]
    public void An_envelope_is_declared(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN066", "x-paging.next of 'Notes_List' points to '/ok', which must be a string, an integer or a value without a type and is a boolean", "next: /data/next", "next: ⟦/ok")]
    [InlineData("FAN066", "a pointer of envelope 'wrapped' points to '/message', which must be an integer and is a string", "statuses: [/status]", "statuses: [⟦/message]")]
    [InlineData("FAN066", "which must be a boolean and is an integer", "success: [/ok]", "success: [⟦/status]")]
    [InlineData("FAN066", "message of envelope 'wrapped' points to '/ok', which must be a string", "message: /message }", "message: ⟦/ok }")]
    [InlineData("FAN066", "x-meta points to '/left', which must be an object and is an integer", "x-meta: /meta", "x-meta: ⟦/left")]
    [InlineData("FAN066", "remaining of x-rate-limit points to '/message'", "remaining: /left", "remaining: ⟦/message")]
    public void A_pointer_leads_to_what_its_role_needs(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Fact, Proves("FAN067")]
    public void A_walk_asks_by_get()
    {
        SpecText spec = Specs.Minimal.With("    get:\n      operationId: Notes_List", "    put:\n      operationId: Notes_List")
            .With("      x-paging:\n        cursor: cursor", "      x-paging:\n        ⟦cursor: cursor");

        spec.ShouldReport("FAN067", "needs a GET, and has a PUT");
    }

    [Fact, Proves("FAN067")]
    public void A_cursor_can_hold_the_token()
    {
        SpecText spec = Specs.Minimal.With("cursor: cursor", "cursor: ⟦cursor")
            .With("Where to go on., schema: { type: string }, example: c1", "Where to go on., schema: { type: boolean }, example: true");

        spec.ShouldReport("FAN067", "has a boolean");
    }
}
