using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Examples and samples against their schemas: FAN022 to FAN027, and names over several specs.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("FAN022", "parameter 'limit' of 'Notes_List' does not fit its schema at $: an integer of 64 bits is expected, and this is text", "type: integer }, example: 10", "type: integer }, example: ⟦ten")]
    [InlineData("FAN022", "an integer of 64 bits is expected", "type: integer }, example: 10", "type: integer }, example: ⟦99999999999999999999")]
    [InlineData("FAN022", "an integer of 64 bits is expected, and this is a number with a fraction", "type: integer }, example: 10", "type: integer }, example: ⟦1.5")]
    [InlineData("FAN022", "the body of 'Notes_Create' does not fit its schema at $.price: it is more than 500", "example: { text: Hello, kind: paid, price: 4 }", "example: ⟦{ text: Hello, kind: paid, price: 501 }")]
    [InlineData("FAN022", "at $.price: it is less than 1", "example: { text: Hello, kind: paid, price: 4 }", "example: ⟦{ text: Hello, kind: paid, price: 0.5 }")]
    [InlineData("FAN022", "at $.prize: 'NewNote' has no property 'prize'", "example: { text: Hello, kind: paid, price: 4 }", "example: ⟦{ text: Hello, prize: 4 }")]
    [InlineData("FAN022", "at $: 'NewNote' requires the property 'text'", "example: { text: Hello, kind: paid, price: 4 }", "example: ⟦{ price: 4 }")]
    [InlineData("FAN022", "one of the values of 'Kind' (free, paid) is expected, and this is text", "example: { text: Hello, kind: paid, price: 4 }", "example: ⟦{ text: Hello, kind: given }")]
    [InlineData("FAN022", "response 404 of 'Notes_List' does not fit its schema at $.message: text is expected, and this is an integer", "example: { message: No such account }", "example: ⟦{ message: 404 }")]
    public void An_example_that_does_not_fit_is_reported_at_the_example(string rule, string says, string place, string edited)
    {
        SpecText spec = Specs.Minimal.With(place, edited);
        using var folder = new SpecFolder();

        folder.With("notes.yaml", spec.Text);

        // A shared response is the example of several operations.
        folder.Check().Should().OnlyContain(line => line.StartsWith($"notes.yaml{spec.Marks[0]}: error {rule}: "));
        folder.Check()[0].Should().Contain(says);
    }

    [Fact, Proves("FAN023")]
    public void A_missing_sample_is_reported_at_the_operation_with_the_file_to_make()
    {
        using var folder = new SpecFolder();

        folder.Without("samples/notes/Notes_Create.json");

        folder.Check().Should().Equal(
            "notes.yaml(51,20): error FAN023: Operation 'Notes_Create' has no sample response; save the documented response as samples/notes/Notes_Create.json");
    }

    [Theory]
    [InlineData("FAN024", "\"text\": \"Hi\"", "\"text\": ⟦7", "at $.data.notes[0].text: text is expected, and this is an integer")]
    [InlineData("FAN024", "\"text\": \"Hi\"", "\"text\": ⟦null", "at $.data.notes[0].text: null is not allowed here")]
    [InlineData("FAN024", "{ \"id\": \"n1\", \"text\": \"Hi\",", "⟦{ \"id\": \"n1\",", "at $.data.notes[0]: 'Note' requires the property 'text'")]
    [InlineData("FAN024", "\"text\": \"Hi\"", "\"text\": \"Hi\", ⟦\"txt\" : 1", "at $.data.notes[0].txt: 'Note' has no property 'txt'")]
    [InlineData("FAN024", "1774754024.426", "⟦1774754024426", "at $.data.notes[0].createdAt: a number of UnixSeconds is expected")]
    [InlineData("FAN024", "1774754024.426", "⟦99999999999999999999999999999999999999", "at $.data.notes[0].createdAt: a number of UnixSeconds is expected")]
    [InlineData("FAN024", "\"left\": 59", "\"left\": ⟦99999999999999999999", "at $.left: an integer of 64 bits is expected")]
    [InlineData("FAN024", "\"meta\": {", "\"meta\": ⟦[], \"meta2\": {", "at $.meta: the object 'Meta' is expected, and this is an array")]
    [InlineData("FAN024", "\"free\"", "⟦\"a \\\" b \\\\\"", "one of the values of 'Kind' (free, paid) is expected")]
    [InlineData("FAN024", "\"ok\": true", "\"ok\":⟦\"yes\"", "at $.ok: true or false is expected, and this is text")]
    public void A_sample_that_does_not_fit_is_reported_at_the_value_with_its_path(string rule, string place, string edited, string says)
    {
        SpecText sample = SpecText.Of(Specs.ListSample).With(place, edited);
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_List.json", sample.Text);

        folder.Check()[0].Should().StartWith($"samples/notes/Notes_List.json{sample.Marks[0]}: error {rule}: ").And.Contain(says);
    }

    [Fact, Proves("FAN024")]
    public void A_sample_of_success_has_its_payload()
    {
        SpecText sample = SpecText.Of("""{ "status": 201, "ok": true, "message": "Created", "left": 58, "meta": {}, "data": ⟦null }""");
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_Create.json", sample.Text);

        folder.Check().Should().Equal($"samples/notes/Notes_Create.json{sample.Marks[0]}: error FAN024: The sample of 'Notes_Create' does not fit its schema at $.data: null is not allowed here");
    }

    [Theory]
    [InlineData("FAN024", "https://api.example.com/accounts/a2/notes?after=c1")]
    [InlineData("FAN024", "https://www.example.com/accounts/a1/notes?after=c1")]
    [InlineData("FAN024", "https://api.example.com/accounts/a1/notes")]
    [InlineData("FAN024", "/accounts/a1/notes?after=c1")]
    public void A_link_in_a_sample_leads_to_the_operation_with_its_examples(string rule, string link)
    {
        SpecText sample = SpecText.Of(Specs.ListSample).With("\"next\": \"c1\"", $"\"next\": ⟦\"{link}\"");
        using var folder = new SpecFolder();

        folder.With("notes.yaml", Specs.Minimal.With("        cursor: cursor\n        next: /data/next\n", "        link: /data/next\n").Text)
            .With("samples/notes/Notes_List.json", sample.Text);

        folder.Check().Should().Equal($"samples/notes/Notes_List.json{sample.Marks[0]}: error {rule}: The sample of 'Notes_List' does not fit its schema at $.data.next: "
            + "https://api.example.com/accounts/a1/notes?… is expected, with the examples in it");
    }

    [Theory]
    [InlineData("\"https://api.example.com/accounts/a1/notes?after=c1&x\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void A_sample_may_lead_on_by_a_link_or_be_the_last_page(string link)
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", Specs.Minimal.With("        cursor: cursor\n        next: /data/next\n", "        link: /data/next\n").Text)
            .With("samples/notes/Notes_List.json", Specs.ListSample.Replace("\"next\": \"c1\"", $"\"next\": {link}"));

        folder.Check().Should().BeEmpty();
    }

    [Fact, Proves("FAN024")]
    public void A_documented_request_is_the_example_of_the_body()
    {
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_Create.request.json", """{ "text": "Hello", "kind": "paid", "price": 5 }""");

        folder.Check().Should().ContainSingle().Which.Should()
            .StartWith("samples/notes/Notes_Create.request.json(1,1): error FAN024: ").And.Contain("it is not the example of the body");
    }

    [Theory]
    [InlineData("FAN025", "", "Error reading JToken")]
    [InlineData("FAN025", "{ \"status\": 200, \"status\": 200 }", "Property with the name 'status' already exists")]
    [InlineData("FAN025", "{} {}", "Additional text encountered")]
    [InlineData("FAN025", "<html>", "Unexpected character")]
    [InlineData("FAN025", "{ \"status\": 1e999 }", "1e999")]
    public void A_sample_is_json(string rule, string sample, string says)
    {
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_List.json", sample);

        folder.Check().Should().ContainSingle()
            .Which.Should().StartWith("samples/notes/Notes_List.json(1,").And.Contain($": error {rule}: ").And.Contain(says);
    }

    [Fact, Proves("FAN025")]
    public void A_sample_that_nests_without_end_is_refused()
    {
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_List.json", new string('[', 100_000));

        folder.Check().Should().ContainSingle().Which.Should().Contain("error FAN025").And.Contain("MaxDepth of 64");
    }

    [Fact, Proves("FAN026")]
    public void A_sample_of_no_operation_is_reported()
    {
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_Lst.json", "{}");

        folder.Check().Should().Equal(
            "samples/notes/Notes_Lst.json(1,1): error FAN026: The sample 'Notes_Lst.json' belongs to no operation; operations are Notes_List, Notes_Create");
    }

    [Fact]
    public void The_sample_of_an_operation_with_faults_is_no_stray_one()
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", Specs.Minimal.With("cursor: cursor", "cursor: crusor").Text);

        folder.Check().Should().ContainSingle().Which.Should().Contain("error FAN061");
    }

    [Fact]
    public void The_sample_that_has_a_faulty_property_is_not_blamed_for_it()
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", Specs.Minimal.With("cost: { type: integer", "cost: { type: intger").Text);

        folder.Check().Should().ContainSingle().Which.Should().Contain("error FAN013");
    }

    [Theory]
    [InlineData("FAN027", "\"next\": \"c1\"", "\"nxt\": \"c1\"", "(3,11)", "at $.data: 'nxt' is documented and missing")]
    [InlineData("FAN027", "\"next\": \"c1\"", "\"next\": { \"a\": 1 }", "(7,13)", "at $.data.next: one is a single value, and the other is not")]
    [InlineData("FAN027", "\"kind\": \"free\" }", "\"kind\": \"free\" }, {}", "(4,14)", "at $.data.notes: 2 items are documented, and these are 1")]
    public void A_documented_sample_and_its_replay_have_the_same_keys(string rule, string place, string edited, string position, string says)
    {
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_List.documented.json", Specs.ListSample.Replace(place, edited));

        folder.Check().Should().Contain(line
            => line.StartsWith($"samples/notes/Notes_List.json{position}: error {rule}: ") && line.Contains(says));
    }

    [Fact]
    public void A_documented_sample_may_have_placeholders_for_values()
    {
        using var folder = new SpecFolder();

        folder.With("samples/notes/Notes_List.documented.json", Specs.ListSample.Replace("1774754024.426", "\"time_here\""));

        folder.Check().Should().BeEmpty();
    }

    [Fact, Proves("FAN041")]
    public void A_name_means_one_thing_in_all_specs_of_a_package()
    {
        using var folder = new SpecFolder();
        SpecText other = Specs.Minimal.With("    Kind:\n", "    ⟦Kind:\n");

        folder.With("other.yaml", other.Text);

        folder.Check("notes.yaml", "other.yaml").Should().Contain(
            $"other.yaml{other.Marks[0]}: error FAN041: schema 'Kind' of notes.yaml and schema 'Kind' of other.yaml would both be called 'Kind' in C#; give one of them an x-name, or an operation another id");
    }

    [Fact]
    public void The_same_name_in_two_packages_is_two_things()
    {
        using var folder = new SpecFolder();
        SpecText other = Specs.Minimal.With("name: Notes, namespace: Notes.Api", "name: Other, namespace: Other.Api");

        folder.With("other.yaml", other.Text);

        folder.Check("notes.yaml", "other.yaml").Should().OnlyContain(line => line.Contains("error FAN023"));
    }

    [Fact, Proves("FAN041")]
    public void A_client_has_a_name_of_its_own_among_all_packages()
    {
        using var folder = new SpecFolder();

        folder.With("other.yaml", Specs.Minimal.With("namespace: Notes.Api", "namespace: Other.Api").Text);

        folder.Check("notes.yaml", "other.yaml").Should().Contain(line => line.Contains("FAN041") && line.Contains("'NotesClient'"));
    }

    [Fact, Proves("FAN041")]
    public void A_schema_is_not_called_as_the_client_of_another_spec_of_its_package()
    {
        using var folder = new SpecFolder();
        SpecText other = Specs.Minimal.With("name: Notes,", "name: Other,")
            .With("    Kind:\n", "    Kind:\n      x-name: ⟦NotesClient\n");

        folder.With("other.yaml", other.Text);

        folder.Check("notes.yaml", "other.yaml").Should().Contain(line
            => line.StartsWith($"other.yaml{other.Marks[0]}: error FAN041: ") && line.Contains("'NotesClient'"));
    }
}
