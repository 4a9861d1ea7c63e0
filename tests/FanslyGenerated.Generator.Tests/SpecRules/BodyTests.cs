using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Bodies and the files in them: FAN070 to FAN072.</summary>
public sealed class BodyTests
{
    /// <summary>The body of Notes_Create as a form.</summary>
    private static readonly string[] s_form =
    [
        "application/json:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: { text: Hello, kind: paid, price: 4 }",
        "multipart/form-data:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: { text: Hello, kind: paid, price: 4, clip: a.mp4 }",
        "required: [text]\n      x-requires",
        "required: [text, clip]\n      x-requires",
        "when: kind=paid, needs: [price] }",
        "when: kind=paid, needs: [price] }\n        - { when: price, needs: [clip] }",
    ];

    private static readonly string[] s_clip =
    [
        "price: { type: number,",
        "clip: { type: string, format: binary, description: The clip. }\n        price: { type: number,",
    ];

    [Theory]
    [InlineData("FAN070", "Operation 'Notes_List' sends a body by GET", "summary: Lists notes.", "summary: Lists notes.\n      ⟦requestBody: { description: What., content: { application/json: { schema: { $ref: '#/components/schemas/Note' }, example: {} } } }")]
    public void A_GET_has_no_body(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("delete")]
    [InlineData("put")]
    [InlineData("patch")]
    public void Every_other_method_may_have_one(string method)
    {
        SpecText spec = Specs.Minimal.With("    post:\n", $"    {method}:\n");

        spec.Read().Problems.Should().BeEmpty();
        spec.Read().Model!.Operations.Single(operation => operation.Id == "Notes_Create").Request.Body.Should().NotBeNull();
    }

    [Fact]
    public void A_form_holds_files_among_texts_numbers_and_enumerations()
    {
        SpecReading reading = Specs.Minimal.With(s_form).With(s_clip).Read();

        reading.Problems.Should().BeEmpty();
        BodyModel body = reading.Model!.Operations.Single(operation => operation.Id == "Notes_Create").Request.Body!;
        body.IsForm.Should().BeTrue();
        ObjectModel form = reading.Model.Objects.Single(model => model.Schema == body.Type.Schema);
        form.Use.Should().Be(ObjectUse.Request);
        form.Property("clip")!.Type.Should().Be(new TypeModel(TypeKind.File));
    }

    [Fact, Proves("FAN071")]
    public void A_form_has_a_file()
        => Specs.Minimal.With(s_form).With("required: [text, clip]", "required: [text]").With("needs: [clip]", "needs: [text]")
            .With("    NewNote:", "    ⟦NewNote:")
            .ShouldReport("FAN071", "The form of 'Notes_Create' is 'NewNote', which has no property { type: string, format: binary }");

    [Theory]
    [InlineData("FAN054", "property 'tags' of 'NewNote', a part of a form, is an array; write a text, a number, a boolean, an enumeration or a file", "⟦tags: { type: array, items: { type: string }, description: Words. }")]
    [InlineData("FAN054", "is the object 'Meta'", "⟦meta: { $ref: '#/components/schemas/Meta' }")]
    [InlineData("FAN054", "is a value without a type", "⟦more: { description: Anything. }")]
    [InlineData("FAN072", "items of property 'clips' of 'NewNote' is a file, and only a property of a multipart/form-data body can be one", "clips: { type: array, description: Several., items: ⟦{ type: string, format: binary } }")]
    public void A_form_holds_nothing_else(string rules, string says, string property)
        => Specs.Minimal.With(s_form).With(s_clip).With("clip: { type", $"{property}\n        clip: {{ type").ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN072", "property 'clip' of 'NewNote' is a file, and 'NewNote' is JSON somewhere", "price: { type: number,", "⟦clip: { type: string, format: binary, description: The clip. }\n        price: { type: number,")]
    [InlineData("FAN072", "property 'clip' of 'Meta' is a file", "cost: { type: integer,", "⟦clip: { type: string, format: binary, description: The clip. }\n        cost: { type: integer,")]
    [InlineData("FAN072", "property 'clip' of 'Failure' is a file", "description: What went wrong.\n      required: [message]\n      properties:\n", "description: What went wrong.\n      required: [message]\n      properties:\n        ⟦clip: { type: string, format: binary, description: The clip. }\n")]
    [InlineData("FAN061 FAN072", "parameter 'limit' is a file", "size: limit", "size: ⟦limit", "description: How many., schema: { type: integer }", "description: How many., schema: ⟦{ type: string, format: binary }")]
    public void A_file_is_part_of_a_form_alone(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN012", "content of body of operation 'Notes_Create' has no key 'application/json'", "multipart/form-data:", "⟦application/json: { schema: { $ref: '#/components/schemas/NewNote' }, example: {} }\n          multipart/form-data:")]
    [InlineData("FAN021", "body of operation 'Notes_Create' has no example", "multipart/form-data:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: { text: Hello, kind: paid, price: 4, clip: a.mp4 }", "multipart/form-data:\n            ⟦schema: { $ref: '#/components/schemas/NewNote' }")]
    public void A_form_is_described_as_JSON_is(string rules, string says, string place, string edited)
        => Specs.Minimal.With(s_form).With(s_clip).With(place, edited).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN022", "the body of 'Notes_Create' does not fit its schema at $.clip: the name of a file is expected, and this is an integer", "clip: a.mp4 }", "clip: 7 }")]
    [InlineData("FAN022", "at $: 'NewNote' requires the property 'clip'", ", clip: a.mp4 }", " }")]
    public void The_example_of_a_file_is_its_name(string rule, string says, string place, string edited)
    {
        SpecText spec = Specs.Minimal.With(s_form).With(s_clip).With(place, edited).With("example: { text: Hello", "example: ⟦{ text: Hello");
        using var folder = new SpecFolder();

        folder.With("notes.yaml", spec.Text);

        folder.Check().Should().ContainSingle().Which.Should().StartWith($"notes.yaml{spec.Marks[0]}: error {rule}: ").And.Contain(says);
    }
}
