using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.Tool;

/// <summary>The C# that calls everything: what it says of each call. <c>build/trim.sh</c> compiles and runs it.</summary>
[Collection(ToolRun.Collection)]
public sealed class CallsTests
{
    [Fact]
    public void A_list_is_called_for_its_first_page_and_held_against_the_sample()
    {
        Calls().Should().Contain("""
                    using var client = new global::FanslyGenerated.Testing.NotesSandbox().CreateClient();
                    var payload = (await client.Account("a1").Notes.ListAsync(new() { Limit = 10L }).GetPageAsync()).Payload;
                    check.Same("payload.Notes[0].Id", payload.Notes[0].Id, "n1");
                    check.Same("payload.Notes[0].Text", payload.Notes[0].Text, "Hi");
                    check.Same("payload.Notes[0].CreatedAt", payload.Notes[0].CreatedAt, new global::System.DateTimeOffset(639103508244260000L, global::System.TimeSpan.Zero));
                    check.Same("payload.Notes[0].Kind", payload.Notes[0].Kind, new global::Notes.Api.Kind("free"));
                    check.Same("payload.Next!", payload.Next!, "c1");
                    check.Called("Notes_Notes_List");
            """);
    }

    [Fact]
    public void A_body_is_made_of_the_documented_one()
    {
        Calls().Should().Contain("""
            client.Account("a1").Notes.CreateAsync(new global::Notes.Api.NewNote { Text = "Hello", Kind = new global::Notes.Api.Kind("paid"), Price = 4m });
            """);
    }

    [Fact]
    public void A_spec_that_is_wrong_is_refused()
    {
        using var folder = new SpecFolder();
        folder.Without("samples/notes/Notes_List.json");

        ToolRun run = ToolRun.Of("calls", folder.PathOf("calls.cs"), folder.PathOf("notes.yaml"));

        run.ExitCode.Should().Be(1);
        File.Exists(folder.PathOf("calls.cs")).Should().BeFalse();
    }

    private static string Calls()
    {
        using var folder = new SpecFolder();

        ToolRun.Of("calls", folder.PathOf("calls.cs"), folder.PathOf("notes.yaml")).Should().Be(new ToolRun(0, "", ""));
        return File.ReadAllText(folder.PathOf("calls.cs"));
    }
}
