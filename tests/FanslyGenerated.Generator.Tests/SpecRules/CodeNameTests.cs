using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Names that C# can have, and that would hide or meet another name of the code around them: FAN041 to FAN044.</summary>
public sealed class CodeNameTests
{
    private const string Text = "schema: { type: string }, example: c }\n        - { name: limit,";

    [Theory]
    [InlineData("FAN043", "RateLimit")]
    [InlineData("FAN043", "Task")]
    [InlineData("FAN043", "Type")]
    [InlineData("FAN043", "Files")]
    [InlineData("FAN043", "Exception")]
    [InlineData("FAN043", "HttpClient")]
    [InlineData("FAN043", "JObject")]
    [InlineData("FAN043", "FanslyGenerated")]
    public void A_schema_does_not_hide_a_type_of_the_platform_or_of_the_library(string rule, string name)
        => Specs.Minimal.With("namespace: Notes.Api", "namespace: FanslyGenerated").With("    Meta:\n", $"    Meta:\n      x-name: ⟦{name}\n")
            .ShouldReport(rule, $"'{name}'");

    [Theory]
    [InlineData("FAN043", "System")]
    [InlineData("FAN043", "Microsoft.Extensions")]
    [InlineData("FAN043", "FanslyGenerated.Transport")]
    [InlineData("FAN043", "FanslyGenerated.RateLimit")]
    public void A_client_does_not_move_into_a_namespace_of_others(string rule, string name)
        => Specs.Minimal.With("namespace: Notes.Api", $"namespace: ⟦{name}").ShouldReport(rule, name);

    [Theory]
    [InlineData("FAN043", "Http", "HttpClient")]
    [InlineData("FAN043", "Api", "ApiClientOptions")]
    public void A_client_does_not_make_types_that_are_there(string rule, string name, string says)
        => Specs.Minimal.With("x-client: { name: Notes", $"x-client: {{ name: ⟦{name}").ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN041", "NotesClient")]
    [InlineData("FAN041", "INotesClient")]
    [InlineData("FAN041", "NotesAccount")]
    [InlineData("FAN041", "NotesApi")]
    [InlineData("FAN041", "NotesNotes")]
    [InlineData("FAN041", "NotesNotesApi")]
    [InlineData("FAN041", "NotesListOptions")]
    [InlineData("FAN041", "NotesEnvelopes")]
    [InlineData("FAN041", "Wire")]
    public void A_schema_is_not_called_as_a_class_that_is_generated(string rule, string name)
        => Specs.Minimal.With("    Meta:\n", $"    Meta:\n      x-name: ⟦{name}\n").ShouldReport(rule, name);

    [Theory]
    [InlineData("FAN041", "Id")]
    [InlineData("FAN041", "SendAsync")]
    [InlineData("FAN041", "ToString")]
    [InlineData("FAN041", "GetType")]
    [InlineData("FAN041", "Dispose")]
    [InlineData("FAN041", "Indexes")]
    [InlineData("FAN041", "NotesApi")]
    public void A_group_is_not_called_as_a_member_of_its_holder(string rule, string group)
        => Specs.Minimal.With("operationId: Notes_Create\n      tags: [Notes]", $"operationId: ⟦{group}_Create\n      tags: [{group}]")
            .ShouldReport(rule, group);

    [Theory]
    [InlineData("FAN042", "name: ⟦to_string, in: query, description: Taken.,", "ToString")]
    [InlineData("FAN042", "name: sort, in: query, description: Taken., x-name: ⟦getHashCode,", "GetHashCode")]
    public void An_option_is_not_called_as_a_member_of_every_class(string rule, string parameter, string says)
        => Specs.Minimal.With("- { name: limit,", $"- {{ {parameter} {Text}").ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN041", "api_request")]
    [InlineData("FAN041", "apiCursor")]
    [InlineData("FAN041", "this")]
    public void A_parameter_is_not_called_as_a_variable_of_the_client(string rule, string name)
        => Specs.Minimal.With("- { name: limit,", $"- ⟦{{ name: {name}, in: query, description: Taken., {Text}").ShouldReport(rule, name);

    [Fact, Proves("FAN044")]
    public void Two_parameters_do_not_share_a_name_on_the_wire()
        => Specs.Minimal.With("- { name: limit,", $"- {{ name: sort, in: query, description: The order., x-name: first, schema: {{ type: string }}, example: c }}\n        - ⟦{{ name: sort, in: query, description: Again., x-name: second, {Text}")
            .ShouldReport("FAN044", "sort");

    [Theory]
    [InlineData("FAN042", "X() { } public static int Evil", "letters and digits")]
    [InlineData("FAN042", "", "letters and digits")]
    [InlineData("FAN042", "2nd", "letters and digits")]
    [InlineData("FAN042", "Wräpped", "letters and digits")]
    public void An_envelope_has_a_name_that_csharp_can_have(string rule, string name, string says)
        => Specs.Minimal.With("  wrapped: { schema", $"  ⟦'{name}': {{ schema").With("x-envelope: wrapped", $"x-envelope: '{name}'")
            .ShouldReport(rule, says);

    [Fact, Proves("FAN042")]
    public void No_envelope_is_called_as_the_lack_of_one()
        => Specs.Minimal.With("  wrapped: {", "  ⟦none: { schema: Envelope, payload: /data, statuses: [/status], success: [/ok], message: /message }\n  wrapped: {").ShouldReport("FAN042", "stands for no envelope");

    [Fact, Proves("FAN041")]
    public void Two_envelopes_do_not_share_a_method()
        => Specs.Minimal.With("  wrapped: {", "  Wrapped: { schema: Envelope, payload: /data, statuses: [/status], success: [/ok], message: /message }\n  ⟦wrapped: {")
            .ShouldReport("FAN041", "OpenWrapped");

    [Fact, Proves("FAN041")]
    public void Two_operations_do_not_share_their_options()
    {
        SpecText spec = Specs.Minimal.With("    post:\n      operationId: Notes_Create\n      tags: [Notes]", "    post:\n      operationId: ⟦NotesList_All\n      tags: [NotesList]")
            .With("operationId: Notes_List\n      tags: [Notes]", "operationId: Notes_ListAll\n      tags: [Notes]")
            .With("x-evidence: documented\n      parameters:\n        - $ref: '#/components/parameters/accountId'\n      requestBody", "x-evidence: documented\n      parameters:\n        - $ref: '#/components/parameters/accountId'\n        - { name: sort, in: query, description: The order., schema: { type: string }, example: c }\n      requestBody");

        spec.ShouldReport("FAN041", "NotesListAllOptions");
    }

    [Theory]
    [InlineData("FAN032", "https://api.example.com:99999")]
    [InlineData("FAN032", "https://api.example.com:0")]
    [InlineData("FAN032", "https://1.2")]
    public void A_server_is_an_address_that_can_be_called(string rule, string server)
        => Specs.Minimal.With("url: https://api.example.com", $"url: ⟦{server}").ShouldReport(rule, server);

    [Theory]
    [InlineData("FAN051", "text: { type: string, description: What it says. }\n        kind", "text: { type: string, minimum: ⟦1, description: What it says. }\n        kind", "minimum")]
    [InlineData("FAN051", "text: { type: string, description: What it says. }\n        kind", "text: { type: string, maximum: ⟦1, description: What it says. }\n        kind", "maximum")]
    public void A_bound_stands_on_a_number(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN041")]
    public void Two_specs_do_not_share_a_client()
    {
        using SpecFolder folder = new SpecFolder()
            .With("other.yaml", Specs.Minimal.Text.Replace("namespace: Notes.Api", "namespace: Other.Api").Replace("Notes_", "Pages_").Replace("[Notes]", "[Pages]"))
            .With("samples/other/Pages_List.json", Specs.ListSample)
            .With("samples/other/Pages_Create.json", Specs.CreateSample);

        folder.Check("notes.yaml", "other.yaml").Should().Contain(line => line.StartsWith("other.yaml(14,19): error FAN041: ") && line.Contains("NotesClient"));
    }

    [Theory]
    [InlineData("FAN069", "cost: { type: integer, description: What it cost. }", "⟦cost: { $ref: '#/components/schemas/Envelope' }", "property 'cost' of 'Meta' is 'Envelope'")]
    [InlineData("FAN069", "x-envelope: wrapped", "  ⟦other: { schema: Envelope, payload: /data, statuses: [/status] }\nx-envelope: wrapped", "envelope 'wrapped' has other statuses")]
    [InlineData("FAN069", "x-envelope: wrapped", "  ⟦bare: { schema: Envelope, payload: none, statuses: [/status], success: [/ok], message: /message }\nx-envelope: wrapped", "envelope 'bare' is 'Envelope'")]
    [InlineData("FAN069", "x-envelope: wrapped", "  other: { schema: Envelope, payload: ⟦/message }\nx-envelope: wrapped", "another envelope has it at 'data'")]
    [InlineData("FAN069", "schema: { $ref: '#/components/schemas/NewNote' }", "schema: { $ref: '#/components/schemas/Envelope' }", "the body of 'Notes_Create'", "operationId: Notes_Create", "operationId: ⟦Notes_Create", "    NewNote:\n", "    Envelope2:\n")]
    public void The_class_of_an_envelope_is_no_value(string rule, string place, string edited, string says, params string[] more)
    {
        SpecText spec = Specs.Minimal.With(place, edited).With(more);

        spec.Read().Problems.Where(problem => !problem.Rule.IsWarning).Select(problem => $"{problem.Rule.Id} {problem.Location}")
            .Should().Equal($"{rule} notes.yaml{spec.Marks.Single()}");
        spec.Read().Problems.Should().Contain(problem => problem.Message.Contains(says));
    }

    [Theory]
    [InlineData("FAN054", "schema: { type: string }\n      example: a1", "schema: ⟦{ type: integer }\n      example: 1", "since Account(id) takes one")]
    [InlineData("FAN054", "- { name: limit,", "- { name: sum, in: query, description: A sum., schema: ⟦{ type: integer, x-unit: raw-amount }, example: 10 }\n        - { name: limit,", "is a raw-amount")]
    [InlineData("FAN051", "schema: { type: integer }, example: 10", "schema: { type: integer, ⟦minimum: 1 }, example: 10", "has minimum, which goes on a property")]
    public void A_parameter_is_of_a_type_that_an_address_can_hold(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact]
    public void F142_A_line_break_in_a_files_name_starts_no_line_of_its_own()
    {
        using SpecFolder folder = new SpecFolder().With("samples/notes/a\nnotes.yaml(1,1): error FAN000: forged.json", "{}");

        folder.Check().Should().ContainSingle().Which.Should().NotContain("\n");
    }
}
