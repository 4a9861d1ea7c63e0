using System.Text.RegularExpressions;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Holds spec/README.md against what the reader does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = Repository.Read("spec/README.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_table_lists_every_rule_by_its_title_and_no_other()
    {
        IEnumerable<string> rows = RuleRow().Matches(s_readme).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}");

        rows.Should().Equal(AllRulesTests.All.Select(rule => $"{rule.Id} {rule.Title}"));
    }

    [Fact]
    public void Every_row_has_an_example_and_a_way_out()
        => RuleRow().Matches(s_readme).Should().AllSatisfy(row => row.Value.Split('|').Should().HaveCount(6).And.Subject
            .Skip(1).Take(4).Should().OnlyContain(cell => cell.Trim().Length > 0));

    [Fact]
    public void The_tables_explain_every_key_of_the_dialect_and_no_other()
    {
        string reader = string.Concat(Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "generator/FanslyGenerated.Spec/Reading"), "*.cs")
            .Select(File.ReadAllText));

        IEnumerable<string> known = QuotedKey().Matches(reader).Select(match => match.Groups[1].Value);

        KeyRow().Matches(s_readme).Select(match => match.Groups[1].Value).Distinct().Should().BeEquivalentTo(known.Distinct());
    }

    [Fact]
    public void Its_caps_are_those_of_the_reader()
        => s_readme.Should().Contain($"{TextGate.LongestDocument:N0} characters, and {YamlReader.DeepestNesting} levels of nesting");

    [Fact]
    public void Its_endpoint_is_one_that_can_be_added_as_it_stands()
    {
        string endpoint = YamlBlock().Match(s_readme).Groups[1].Value;
        SpecText spec = SpecText.Of(Repository.Read("spec/fansly.yaml"))
            .With("\ntags:\n", "\ntags:\n  - { name: Notes, description: Notes. }\n")
            .With("\ncomponents:\n", $"\n{endpoint}\ncomponents:\n")
            .Then("""
                    NotePage:
                      type: object
                      description: A page of notes.
                      required: [notes]
                      properties:
                        notes: { type: array, items: { type: string }, description: The notes. }
                        cursor: { type: string, nullable: true, description: Leads to older notes. }

                """);

        spec.Read().Problems.Should().BeEmpty();
        spec.Read().Model!.Operations.Should().Contain(operation => operation.Id == "Notes_List" && operation.Paging != null);
    }

    [GeneratedRegex(@"^\| (FAN\d{3}) \| ([^|]*?) \|.*$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"^\| `(x-[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex KeyRow();

    [GeneratedRegex(@"""(x-[a-z-]+)""")]
    private static partial Regex QuotedKey();

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
