using FanslyGenerated.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FanslyGenerated.Generator.Tests.Incrementality;

/// <summary>Each test makes one edit and says what it costs.</summary>
public sealed class EditAndCostTests
{
    private static readonly string s_spec = Repository.Read("spec/fansly.yaml");

    [Fact]
    public void Typing_csharp_reruns_nothing()
    {
        GeneratorRun before = GeneratorRun.Over(s_spec);

        GeneratorRun after = before.ThenTyping("class Unrelated;");

        after.Reasons(Steps.Spec).Should().AllBeEquivalentTo(IncrementalStepRunReason.Cached);
        after.Reasons(Steps.Reading).Should().AllBeEquivalentTo(IncrementalStepRunReason.Cached);
        after.Rewritten().Should().BeEmpty();
    }

    [Fact]
    public void A_comment_in_the_spec_is_read_and_rewrites_no_file()
    {
        GeneratorRun before = GeneratorRun.Over(s_spec);

        GeneratorRun after = before.ThenOver("# A remark.\n" + s_spec);

        after.Reasons(Steps.Reading).Should().Equal(IncrementalStepRunReason.Modified);
        after.Rewritten().Should().BeEmpty();
        foreach (string step in (string[])
            [
                Steps.Clients, Steps.Envelopes, Steps.Resources, Steps.Requests, Steps.Indexes, Steps.Readers, Steps.Writers, Steps.Responses,
            ])
        {
            after.Reasons(step).Should().OnlyContain(
                reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, "nothing changed for {0}", step);
        }
    }

    [Fact]
    public void A_moved_line_moves_the_diagnostic_and_rewrites_no_file()
    {
        string faulty = s_spec + "\nx-unknown: 1\n";
        GeneratorRun before = GeneratorRun.Over(faulty);

        GeneratorRun after = before.ThenOver("\n" + faulty);

        int lineBefore = before.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line;
        int lineAfter = after.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line;
        lineAfter.Should().Be(lineBefore + 1);
        after.Reasons(Steps.Problems).Should().Equal(IncrementalStepRunReason.Modified);
        after.Rewritten().Should().BeEmpty();
    }

    [Fact]
    public void A_changed_operation_rewrites_the_file_of_its_group_alone()
    {
        GeneratorRun before = GeneratorRun.Over(s_spec);

        GeneratorRun after = before.ThenOver(s_spec.Replace(
            "summary: Lists the messages of a chat, newest first.", "summary: Lists what was said in a chat, newest first."));

        after.Rewritten().Should().Equal("Fansly.ChatMessages.g.cs");
    }

    [Fact]
    public void A_changed_field_rewrites_the_reader_of_its_class_alone()
    {
        GeneratorRun before = GeneratorRun.Over(s_spec);

        GeneratorRun after = before.ThenOver(s_spec.Replace(
            "locationId: { type: string, description: Id of the place. }", "locationId: { type: integer, description: Id of the place. }"));

        after.Rewritten().Should().Equal("Fansly.MediaLocation.Reader.g.cs");
    }

    [Fact]
    public void A_reworded_field_rewrites_no_reader_and_no_writer()
    {
        GeneratorRun before = GeneratorRun.Over(s_spec);

        GeneratorRun after = before.ThenOver(s_spec
            .Replace("description: Id of the place.", "description: What the place is called.")
            .Replace("Id of the one medium to attach (not of an account media).", "The medium to attach."));

        after.Reasons(Steps.Readers).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        after.Reasons(Steps.Writers).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void A_fault_in_one_operation_is_reported_and_costs_that_operation_alone()
    {
        GeneratorRun run = GeneratorRun.Over(s_spec.Replace("operationId: OwnProfile_Get", "operationId: getProfile"));

        run.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("FAN040");
        run.Sources.Select(source => source.HintName).Should()
            .Contain("Fansly.ChatMessages.g.cs").And.Contain("Fansly.MassMessages.g.cs").And.NotContain("Fansly.OwnProfile.g.cs");
    }

    [Fact]
    public void Files_are_named_after_their_client()
    {
        GeneratorRun run = GeneratorRun.Over(Repository.Read("spec/onlyfans.yaml"));

        run.Sources.Select(source => source.HintName).Should().OnlyContain(name => name.StartsWith("OnlyFans."));
    }
}
