using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Responses that are files: FAN073, and what else is said of them and their samples.</summary>
public sealed class FileResponseTests
{
    /// <summary>Notes_Create returns a file.</summary>
    private static readonly SpecText s_file = Specs.Minimal
        .With("operationId: Notes_Create", "operationId: Notes_Create\n      x-envelope: none")
        .With("x-envelope: none", Specs.EnvelopedResponse, "video/mp4: { schema: { type: string, format: binary } }");

    [Fact]
    public void A_file_is_returned_without_an_envelope()
    {
        SpecReading reading = s_file.Read();

        reading.Problems.Should().BeEmpty();
        reading.Model!.Operations.Single(operation => operation.Id == "Notes_Create").Response.Should().Be(
            new ResponseModel(201, null, TypeModel.Download, TypeModel.Download, false,
                reading.Model.Operations.First().Response.Errors, "video/mp4"));
    }

    [Theory]
    [InlineData("FAN073", "Operation 'Notes_Create' returns a file, around which no envelope can be; write x-envelope: none", "      x-envelope: none\n", "", "video/mp4:", "⟦video/mp4:")]
    [InlineData("FAN072", "is a file, and 'application/json' is JSON", "video/mp4:", "⟦application/json:")]
    [InlineData("FAN072", "'application/hal+json' is JSON", "video/mp4:", "⟦application/hal+json:")]
    [InlineData("FAN013", "the media type of response 201 of 'Notes_Create' cannot be 'video'", "video/mp4:", "⟦video:")]
    [InlineData("FAN013", "write it in small letters", "video/mp4:", "⟦'Video/\"mp4':")]
    [InlineData("FAN013", "type of schema of file of response 201 of 'Notes_Create' cannot be 'integer'", "{ type: string, format: binary }", "{ type: ⟦integer, format: binary }")]
    [InlineData("FAN010", "needs the key 'type'", "{ type: string, format: binary }", "⟦{ format: binary }")]
    [InlineData("FAN012", "has no key 'nullable'", "{ type: string, format: binary }", "{ type: string, format: binary, ⟦nullable: true }")]
    [InlineData("FAN012", "has no key 'example'", "format: binary } }", "format: binary }, ⟦example: a }")]
    public void What_else_is_said_of_it_is_refused(string rules, string says, params string[] edits)
        => s_file.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("*/*")]
    [InlineData("video/*")]
    [InlineData("application/octet-stream")]
    [InlineData("text/plain")]
    public void Any_media_type_but_JSON_is_one(string mediaType)
        => s_file.With("video/mp4:", $"'{mediaType}':").Read().Problems.Should().BeEmpty();

    [Theory]
    [InlineData("FAN072", "payload of 'Notes_Create' is a file, and only a property of a multipart/form-data body can be one")]
    public void Within_JSON_no_file_can_be(string rules, string says)
        => Specs.Minimal
            .With("operationId: Notes_Create", "{ data: { $ref: '#/components/schemas/Note' } }", "{ data: ⟦{ type: string, format: binary } }")
            .ShouldReport(rules, says);

    [Fact, Proves("FAN023")]
    public void Its_sample_is_a_file()
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", s_file.Text).Without("samples/notes/Notes_Create.json");

        folder.Check().Should().ContainSingle().Which.Should()
            .Contain("error FAN023: Operation 'Notes_Create' has no sample response; save the documented response as samples/notes/Notes_Create.bin");
        folder.With("samples/notes/Notes_Create.bin", "\0bytes").Check().Should().BeEmpty();
    }

    [Theory]
    [InlineData("FAN024", 0)]
    [InlineData("FAN024", 65_537)]
    public void Its_sample_has_a_few_bytes(string rule, int length)
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", s_file.Text).Without("samples/notes/Notes_Create.json")
            .With("samples/notes/Notes_Create.bin", new string('x', length));

        folder.Check().Should().Equal(
            $"samples/notes/Notes_Create.bin(1,1): error {rule}: The sample of 'Notes_Create' does not fit its schema at $: a file of 1 to 65536 bytes is expected, and this has {length}");
    }

    [Fact, Proves("FAN026")]
    public void A_sample_of_the_other_kind_belongs_to_no_operation()
    {
        using var folder = new SpecFolder();

        folder.With("notes.yaml", s_file.Text).With("samples/notes/Notes_Create.bin", "b").With("samples/notes/Notes_List.bin", "b");

        folder.Check().Select(line => line[..line.IndexOf(" The sample", StringComparison.Ordinal)]).Should().Equal(
            "samples/notes/Notes_Create.json(1,1): error FAN026:",
            "samples/notes/Notes_List.bin(1,1): error FAN026:");
    }
}
