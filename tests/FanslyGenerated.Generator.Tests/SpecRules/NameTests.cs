using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Names: FAN040 to FAN042.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("FAN040", "getNotes")]
    [InlineData("FAN040", "notes_List")]
    [InlineData("FAN040", "Notes_list")]
    [InlineData("FAN040", "Notes-List")]
    [InlineData("FAN040", "Notes_List_All")]
    [InlineData("FAN040", "Notes_")]
    [InlineData("FAN040", "_List")]
    [InlineData("FAN040", "Nötes_List")]
    [InlineData("FAN040", "\"Notes_List\\n\"")]
    [InlineData("FAN040", "'Notes_List() { } static void Evil'")]
    public void An_operation_id_is_a_group_and_a_verb(string rule, string id)
        => Specs.Minimal.With("paths:\n", $"paths:\n  /more:\n    get: {{ operationId: ⟦{id} }}\n").ShouldReport(rule, "must read Group_Verb in PascalCase");

    [Theory]
    [InlineData("FAN041", "Notes_List", "operation 'Notes_List' and operation 'Notes_List' would both be called 'Notes_List'")]
    [InlineData("FAN041", "Notes_LIST", "operation 'Notes_List' and operation 'Notes_LIST'")]
    public void Two_operations_do_not_share_a_name(string rule, string id, string says)
        => Specs.Minimal.With("operationId: Notes_Create", $"operationId: ⟦{id}").ShouldReport(rule, says);

    [Fact, Proves("FAN041")]
    public void Two_groups_differ_in_more_than_case()
    {
        SpecText spec = Specs.Minimal.With("operationId: Notes_Create\n      tags: [Notes]", "operationId: ⟦NOTES_Create\n      tags: [NOTES]");

        spec.ShouldReport("FAN041", "operation 'Notes' and operation 'NOTES_Create'");
    }

    [Theory]
    [InlineData("FAN041", "Profile")]
    [InlineData("FAN041", "ClientOptions")]
    [InlineData("FAN041", "Raw")]
    public void A_group_is_not_called_as_what_every_client_has(string rule, string group)
        => Specs.Minimal.With("operationId: Notes_Create\n      tags: [Notes]", $"operationId: ⟦{group}_Create\n      tags: [{group}]")
            .ShouldReport(rule, $"what every client has and the group of '{group}_Create' would both be called '{group}' in C#");

    [Theory]
    [InlineData("FAN041", "property 'created_at' and property 'createdAt' would both be called 'CreatedAt'", "createdAt: {", "created_at: { type: string, description: Again. }\n        ⟦createdAt: {")]
    [InlineData("FAN041", "the class itself and property 'note' would both be called 'Note'", "text: { type: string, description: What it says. }\n        createdAt", "⟦note: { type: string, description: Itself. }\n        text: { type: string, description: What it says. }\n        createdAt")]
    [InlineData("FAN041", "the class itself and property 'other'", "text: { type: string, description: What it says. }\n        createdAt", "other: { type: string, description: Itself., x-name: ⟦Note }\n        text: { type: string, description: What it says. }\n        createdAt")]
    [InlineData("FAN041", "schema 'Meta' and schema 'Note' would both be called 'Note'", "    Meta:\n", "    Meta:\n      x-name: Note\n", "    Note:\n", "    ⟦Note:\n")]
    [InlineData("FAN041", "schema 'Meta' and schema 'Note' would both be called 'Note'", "    Meta:\n", "    Meta:\n      x-name: NOTE\n", "    Note:\n", "    ⟦Note:\n")]
    [InlineData("FAN041", "schema 'Note' and schema 'Kind'", "    Kind:\n", "    Kind:\n      x-name: ⟦Note\n")]
    [InlineData("FAN041", "parameter 'cursor' and parameter 'cursor_'", "- { name: limit,", "- ⟦{ name: cursor_, in: query, x-name: cursor, description: Again., schema: { type: string }, example: c }\n        - { name: limit,")]
    [InlineData("FAN041", "the body and parameter 'request'", "- { name: limit,", "- ⟦{ name: request, in: query, description: Taken., schema: { type: string }, example: c }\n        - { name: limit,")]
    [InlineData("FAN041", "the cancellation token", "- { name: limit,", "- ⟦{ name: cancellation_token, in: query, description: Taken., schema: { type: string }, example: c }\n        - { name: limit,")]
    public void Two_things_do_not_share_a_name_in_csharp(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN042", "x-client: { name: Notes,", "x-client: { name: ⟦notes,", "'notes' cannot become a name in C#")]
    [InlineData("FAN042", "x-client: { name: Notes,", "x-client: { name: ⟦'Notes { } class Evil',", "'Notes { } class Evil' cannot become a name")]
    [InlineData("FAN042", "namespace: Notes.Api", "namespace: ⟦Notes.api", "'Notes.api' cannot become a name")]
    [InlineData("FAN042", "namespace: Notes.Api", "namespace: ⟦\"Notes.Api\\n\"", "'Notes.Api\\u000A' cannot become a name")]
    [InlineData("FAN042", "    Meta:\n", "    Meta:\n      x-name: ⟦meta\n", "'meta' cannot become a name in C#; give it an x-name")]
    [InlineData("FAN042", "    Meta:\n", "    Meta:\n      x-name: ⟦'Meta { } class Evil'\n", "cannot become a name")]
    [InlineData("FAN042", "cost: {", "⟦2nd: {", "'2nd' cannot become a name in C#; give it an x-name")]
    [InlineData("FAN042", "cost: {", "cost: { x-name: ⟦class,", "'class' cannot become a name")]
    [InlineData("FAN042", "cost: {", "cost: { x-name: ⟦\"Cost\\n\",", "'Cost\\u000A' cannot become a name")]
    [InlineData("FAN042", "cost: {", "⟦to_string: {", "'ToString' cannot become a name")]
    [InlineData("FAN042", "cost: {", "⟦cöst: {", "'cöst' cannot become a name in C#; properties have letters")]
    [InlineData("FAN042", "cost: {", "⟦'cost\")] public int Evil; //': {", "properties have letters, digits")]
    [InlineData("FAN042", "cost: {", "⟦'cost\"': { x-name: Cost,", "properties have letters, digits")]
    [InlineData("FAN042", "cost: {", "⟦\"cost\\n\": {", "'cost\\u000A' cannot become a name")]
    [InlineData("FAN042", "enum: [free, paid]", "enum: [free, paid, ⟦'50% off']", "'50%Off' cannot become a name in C#; give it one of letters and digits by x-enum-names")]
    [InlineData("FAN042", "enum: [free, paid]", "enum: [free, paid]\n      x-enum-names: [Free, ⟦class]", "'class' cannot become a name")]
    [InlineData("FAN042", "enum: [free, paid]", "enum: [free, paid]\n      x-enum-names: [Free, ⟦Value]", "'Value' cannot become a name")]
    [InlineData("FAN042", "enum: [free, paid]", "enum: [free, paid]\n      x-enum-names: [Free, ⟦Kind]", "that is not taken")]
    [InlineData("FAN042", "- { name: limit,", "- { name: ⟦'a\"b', in: query, description: A quote., schema: { type: string }, example: c }\n        - { name: limit,", "parameters have letters")]
    [InlineData("FAN042", "- { name: limit,", "- { name: ⟦\"sort\\n\", in: query, description: A line break., schema: { type: string }, example: c }\n        - { name: limit,", "'sort\\u000A'")]
    [InlineData("FAN042", "- { name: limit,", "- { name: 'filter[a]', in: query, description: Brackets., x-name: ⟦'2', schema: { type: string }, example: c }\n        - { name: limit,", "'2' cannot become a name in C#; give it an x-name")]
    public void A_name_is_one_that_csharp_can_have(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact]
    public void A_parameter_called_like_a_word_of_csharp_is_escaped()
    {
        SpecText spec = Specs.Minimal.With(
            "- { name: limit,", "- { name: class, in: query, description: A class., schema: { type: string }, example: c }\n        - { name: limit,");

        spec.Read().Problems.Should().BeEmpty();
        spec.Read().Model!.Operations.First().Request.Parameters.Select(parameter => parameter.Name)
            .Should().Equal("accountId", "cursor", "@class", "limit");
    }
}
