using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.SpecTool.Diff;

namespace FanslyGenerated.Generator.Tests.Diff;

public sealed class SpecDiffTests
{
    internal static IReadOnlyList<SpecChange> Changes { get; } = [.. OperationChangeCases.All, .. SchemaChangeCases.All, .. ClientChangeCases.All];

    public static TheoryData<string> Kinds => [.. Changes.Select(change => change.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_change_is_reported_once_and_with_its_verdict(string kind)
    {
        SpecChange change = Changes.Single(each => each.Kind == kind);

        ChangeList changes = SpecDiff.Compare(Read(SpecTexts.Library), Read(change.Edit(SpecTexts.Library)));

        changes.Changes
            .Where(each => each.Verdict != Verdict.None || change.Verdict == Verdict.None)
            .Select(each => (each.Verdict, $"{each.Subject}: {each.Text}"))
            .Should().Equal((change.Verdict, change.Reported));
    }

    [Fact]
    public void A_spec_does_not_differ_from_itself()
    {
        ChangeList changes = SpecDiff.Compare(Read(SpecTexts.Library), Read("# moved\n\n" + SpecTexts.Library));

        changes.Changes.Should().BeEmpty();
        changes.Verdict.Should().Be(Verdict.None);
    }

    [Fact]
    public void A_spec_that_comes_is_additive_and_one_that_goes_breaks()
    {
        SpecModel spec = Read(SpecTexts.Library);

        SpecDiff.Compare(null, spec).Verdict.Should().Be(Verdict.Additive);
        SpecDiff.Compare(spec, null).Verdict.Should().Be(Verdict.Breaking);
    }

    [Fact]
    public void A_class_that_is_renamed_is_reported_once_and_not_wherever_it_is_used()
    {
        string renamed = SpecTexts.Library.Replace("schemas/Reader'", "schemas/Patron'").Replace("    Reader:\n", "    Patron:\n");

        ChangeList changes = SpecDiff.Compare(Read(SpecTexts.Library), Read(renamed));

        changes.Changes.Should().Equal(new Change(Verdict.Breaking, "Reader", "is called Patron now"));
    }

    [Fact]
    public void A_schema_that_is_renamed_under_the_same_name_in_csharp_changes_nothing()
    {
        string renamed = SpecTexts.Library
            .Replace("schemas/Reader'", "schemas/Patron'")
            .Replace("    Reader:\n      type: object\n", "    Patron:\n      type: object\n      x-name: Reader\n");

        ChangeList changes = SpecDiff.Compare(Read(SpecTexts.Library), Read(renamed));

        changes.Changes.Should().BeEmpty();
    }

    [Fact]
    public void A_form_that_becomes_JSON_breaks_also_where_csharp_does_not_show_it()
    {
        string json = SpecTexts.Library
            .Replace("multipart/form-data", "application/json")
            .Replace("type: string, format: binary, description", "type: string, description");

        ChangeList changes = SpecDiff.Compare(Read(SpecTexts.Library), Read(json));

        changes.Changes.Should().Contain(new Change(
            Verdict.Breaking, "Books.ScanAsync", "sends JSON instead of a form; C# does not show it"));
        changes.Changes.Should().Contain(new Change(Verdict.Breaking, "Scan.Front", "is string instead of FileUpload"));
    }

    private static SpecModel Read(string text)
    {
        SpecReading reading = SpecReader.Read("library.yaml", text);
        reading.Problems.Should().BeEmpty();
        return reading.Model!;
    }
}
