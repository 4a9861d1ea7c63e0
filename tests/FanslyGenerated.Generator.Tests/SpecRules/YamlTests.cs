using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>The text of a spec and its YAML: FAN001 to FAN007.</summary>
public sealed class YamlTests
{
    [Theory, Proves("FAN001")]
    [InlineData(0x0000)] // the end of a string to other programs
    [InlineData(0x0007)] // a bell
    [InlineData(0x0085)] // ends a line in C#
    [InlineData(0x2028)]
    [InlineData(0x2029)]
    [InlineData(0x202E)] // writes from right to left
    [InlineData(0x2066)]
    [InlineData(0x200B)] // has no width
    [InlineData(0x00AD)]
    [InlineData(0xFEFF)]
    [InlineData(0xE000)] // means what a font likes
    [InlineData(0xD800)] // half a character
    public void A_character_that_ends_lines_or_deceives_is_refused_in_texts_and_in_names(int code)
    {
        SpecText spec = Specs.Minimal
            .With("An API of notes.", $"An API of⟦{(char)code} notes.")
            .With("cost: {", $"co⟦{(char)code}st: {{");

        spec.ShouldReport("FAN001 FAN001", $"U+{code:X4}");
    }

    [Theory, Proves("FAN001")]
    [InlineData(@"\u2028")]
    [InlineData(@"\L")]
    [InlineData(@"\P")]
    [InlineData(@"\N")]
    [InlineData(@"\x85")]
    [InlineData(@"\0")]
    [InlineData(@"\u202e")]
    [InlineData(@"\u200B")]
    public void An_escape_does_not_bring_in_what_is_refused(string escape)
    {
        SpecText spec = Specs.Minimal
            .With("An API of notes.", $"⟦\"An API of{escape} notes.\"")
            .With("example: { text: Hello,", $"example: {{ ⟦\"te{escape}xt\": Hello,");

        spec.ShouldReport("FAN001 FAN001", "U+");
    }

    [Theory]
    [InlineData("Über 日本語 — “notes” … № 5 €")]
    [InlineData("Notes with a 📎 or two 👩")]
    public void Other_languages_and_emoji_are_welcome(string description)
        => Specs.Minimal.With("An API of notes.", description).Read().Problems.Should().BeEmpty();

    [Fact, Proves("FAN002")]
    public void A_document_beyond_the_cap_is_refused_before_it_is_parsed()
    {
        SpecText spec = SpecText.Of("⟦" + Specs.Minimal.Text + new string('#', 1024 * 1024));

        spec.ShouldReport("FAN002", "may have 1,048,576");
    }

    [Theory]
    [InlineData("FAN003", '[')]
    [InlineData("FAN003", '{')]
    public void Nesting_beyond_the_cap_is_refused_where_it_begins(string rule, char bracket)
    {
        SpecText spec = Specs.Minimal.With("title: Notes", $"title: {new string(bracket, 46)}⟦{new string(bracket, 54)}{new string((char)(bracket + 2), 100)}");

        spec.ShouldReport(rule, "deeper than 48 levels");
    }

    [Theory]
    [InlineData("FAN004", "title: Notes", "title: a⟦: b", "invalid mapping")]
    [InlineData("FAN004", "title: Notes", "title: ⟦\"Notes", "wrong indentation")]
    [InlineData("FAN004", "title: Notes", "title: ⟦@Notes", "cannot start any token")]
    [InlineData("FAN004", "title: Notes", "title⟦: \"\\UFFFFFFFF\"", "valid UTF32")]
    [InlineData("FAN004", "title: Notes", "title: ⟦\"\\ud800\"", "surrogates")]
    public void What_is_no_yaml_is_refused_where_it_stops_being_it(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN004", "⟦")]
    [InlineData("FAN004", "⟦# Nothing but a comment.\n")]
    public void An_empty_document_is_refused(string rule, string text)
        => SpecText.Of(text).ShouldReport(rule, "the document is empty");

    [Theory]
    [InlineData("FAN005", "title: Notes", "title: ⟦&anchor Notes", "the anchor '&anchor'")]
    [InlineData("FAN005", "title: Notes", "title: ⟦*alias", "the alias '*alias'")]
    [InlineData("FAN005", "title: Notes", "title: Notes\n  ⟦<<: {}", "the merge key '<<'")]
    [InlineData("FAN005", "title: Notes", "title: Notes\n  ⟦'<<': {}", "the merge key '<<'")]
    [InlineData("FAN005", "title: Notes", "title: ⟦!!str Notes", "the tag 'tag:yaml.org,2002:str'")]
    [InlineData("FAN005", "title: Notes", "title: ⟦! Notes", "the tag '!'")]
    [InlineData("FAN005", "title: Notes", "title: Notes\n  ? ⟦[a, b]\n  : c", "a map or list as a key")]
    public void Yaml_beyond_the_plain_subset_is_refused(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN005")]
    public void A_second_document_is_refused()
        => Specs.Minimal.Then("⟦---\nopenapi: 3.0.3\n").ShouldReport("FAN005", "a second document");

    [Theory]
    [InlineData("FAN006", "title: Notes", "title: Notes\n  ⟦title: Again", "'title' stands in this map already, on line 3")]
    [InlineData("FAN006", "title: Notes", "title: Notes\n  ⟦'title': Again", "'title'")]
    [InlineData("FAN006", "cost: {", "cost: { type: string, description: First. }\n        ⟦cost: {", "'cost'")]
    [InlineData("FAN006", "[Notes]\n      summary: Creates", "[Notes]\n      ⟦operationId: Notes_Create\n      summary: Creates", "'operationId'")]
    public void A_duplicate_key_is_refused_at_the_second_one(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN007")]
    public void Reading_ends_after_a_thousand_problems_and_says_so()
    {
        SpecText spec = Specs.Minimal.Then(string.Concat(Enumerable.Range(0, 5000).Select(i => $"unknown{i}: 1\n")));

        IReadOnlyList<Problem> problems = spec.Read().Problems;

        problems.Should().HaveCount(ProblemList.Most + 1);
        problems[^1].ToString().Should().Contain("error FAN007: There are more than 1000 problems");
    }
}
