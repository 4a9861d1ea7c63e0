using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.SpecTool;
using FanslyGenerated.SpecTool.Lowering;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Generator.Tests.Tool;

/// <summary>The document that NSwag reads.</summary>
public sealed class LowerTests
{
    [Fact]
    public void Comments_and_moved_lines_change_nothing_in_it()
    {
        using var folder = new SpecFolder();
        folder.With("moved.yaml", "# A remark.\n\n" + Specs.Minimal.Text);

        string before = Lower(folder, "notes.yaml").ToString();

        Lower(folder, "moved.yaml").ToString().Should().Be(before);
    }

    [Fact]
    public void Descriptions_are_text_of_xml_on_one_line_wherever_they_come_from()
    {
        using var folder = new SpecFolder();
        const string Harm = "|\n            Harmless. */ }\n            public static class Evil { } // </summary> <see cref=\"x\"/> & {{ x }} {% x %}\n";
        folder.With("notes.yaml", Specs.Minimal
            .With("An API of notes.", Harm)
            .With("description: Read and write notes.", "description: " + Harm)
            .With("summary: Lists notes.", "summary: " + Harm + "      description: " + Harm)
            .With("description: Kind of a note.", "description: " + Harm)
            .With("description: A note.\n", "description: " + Harm)
            .With("{ type: string, description: In words. }", "\n          type: string\n          description: " + Harm)
            .With("description: The account.\n", "description: " + Harm).Text);

        JObject lowered = Lower(folder, "notes.yaml");

        LoweredText.Of(lowered).ShouldBeHarmless();
        lowered.SelectTokens("$..x-cs-doc").Select(doc => $"{doc}").Where(doc => doc.Contains("Evil")).Should().HaveCountGreaterThan(6)
            .And.OnlyContain(doc => doc.StartsWith("Harmless. */ } public static class Evil { } // &lt;/summary&gt; &lt;see cref=\"x\"/&gt; &amp; {{ x }}"));
    }

    [Fact]
    public void Odd_but_allowed_names_come_out_as_names()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Minimal
            .With("cost: { type: integer", "'@cost$x:y': { x-name: Cost, type: integer")
            .With("- { name: limit,", "- { name: 'filter[a.b]', in: query, x-name: class, description: Odd., schema: { type: string }, example: c }\n        - { name: limit,")
            .With("enum: [free, paid]", "enum: [free, paid, '\"); Evil(\"']\n      x-enum-names: [Free, Paid, Odd]").Text);

        JObject lowered = Lower(folder, "notes.yaml");

        LoweredText.Of(lowered).ShouldBeHarmless();
        ((string?)lowered.SelectToken("components.schemas.Meta.properties.Cost.x-cs-wire")).Should().Be("\"@cost$x:y\"");
        lowered.SelectTokens("$..x-cs-parameters[*].x-cs-declaration").Select(parameter => $"{parameter}").Should().Contain("string? @class = null");
    }

    [Fact]
    public void Files_are_lowered_by_the_class_that_writes_the_form_and_by_their_media_type()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Files.Text).Without("samples/notes/Notes_Create.json").With("samples/notes/Notes_Create.bin", "bytes");

        JObject lowered = Lower(folder, "notes.yaml");

        LoweredText.Of(lowered).ShouldBeHarmless();
        JToken operation = lowered["paths"]!["/Notes_Create"]!["post"]!;
        ((string?)operation["x-cs-form"]).Should().Be("global::Notes.Api.Wire.NewNoteForm");
        ((string?)operation["x-cs-media"]).Should().Be("\"video/mp4\"");
        ((string?)operation["x-cs-result"]).Should().Be("global::FanslyGenerated.FileDownload");
    }

    [Theory]
    [InlineData("fansly")]
    [InlineData("onlyfans")]
    public void The_specs_of_this_repository_lower_to_harmless_text(string name)
    {
        using var folder = new SpecFolder();

        folder.With("real.yaml", Repository.Read($"spec/{name}.yaml"));

        LoweredText.Of(Lower(folder, "real.yaml")).ShouldBeHarmless();
    }

    [Theory]
    [InlineData("x-cs-doc", "one\ntwo")]
    [InlineData("x-cs-doc", "</summary>")]
    [InlineData("x-cs-name", "Name; int Evil")]
    [InlineData("x-cs-name", "Name\n")]
    [InlineData("x-cs-type", "string Evil(); string")]
    [InlineData("x-cs-accessors", "{ get; init; } = Evil();")]
    [InlineData("x-cs-declaration", "string? name = Evil()")]
    [InlineData("x-cs-newtonsoft", "typeof(global::Converter), Evil()")]
    [InlineData("x-cs-media", "\"video/mp4\"; Evil(\"\"")]
    [InlineData("x-cs-wire", "\"a\\\"")]
    [InlineData("x-cs-value", "1); Evil(")]
    [InlineData("x-cs-address", "AppendPath(\"/\"); Evil(\"\")")]
    [InlineData("x-cs-form", "Evil(); Form")]
    [InlineData("x-cs-new", "anything")]
    public void Harm_would_be_noticed(string key, string text)
    {
        Action look = () => LoweredText.Of(new JObject { ["inner"] = new JObject { [key] = text } }).ShouldBeHarmless();

        look.Should().Throw<Xunit.Sdk.XunitException>();
    }

    /// <summary>NSwag reads by Newtonsoft's defaults, which make a time of any text that looks like one.</summary>
    [Fact]
    public void A_text_that_looks_like_a_time_is_still_a_text_when_NSwag_has_read_it()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Minimal
            .With("summary: Lists notes.", "summary: '2024-01-01T00:00:00Z'")
            .With("description: Kind of a note.", "description: '2024-01-01T00:00:00.000+01:00'")
            .With("description: A note.\n", "description: /Date(1700000000000)/\n")
            .With("enum: [free, paid]", "enum: [free, paid, '2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000Z', /Date(1700000000000)/]\n      x-enum-names: [Free, Paid, First, Second, Third]").Text);

        JObject lowered = Lower(folder, "notes.yaml");
        var read = (JObject)JToken.Parse(lowered.ToString());

        read.Descendants().OfType<JValue>().Where(value => value.Type == JTokenType.Date).Select(value => value.Path).Should().BeEmpty();
        JToken.DeepEquals(read, lowered).Should().BeTrue();
        read.SelectTokens("$..x-cs-values[*].x-cs-value").Select(value => $"{value}").Should().Equal(
            "\"free\"", "\"paid\"", "\"2024-01-01T00:00:00Z\"", "\"2024-01-01T00:00:00.000Z\"", "\"/Date(1700000000000)/\"");
    }

    private static JObject Lower(SpecFolder folder, string spec)
    {
        SpecFile file = SpecTool.SpecFile.Load(folder.PathOf(spec));
        file.Reading.Problems.Should().BeEmpty();
        return DocumentLowering.Lower(file.Reading.Model!);
    }
}
