using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.Tool;

/// <summary>COVERAGE.md beside the specs.</summary>
[Collection(ToolRun.Collection)]
public sealed class CoverageTests
{
    [Fact]
    public void The_table_names_every_operation_with_its_evidence_and_its_sample()
    {
        using var folder = new SpecFolder();

        ToolRun run = ToolRun.Of("coverage", folder.PathOf("notes.yaml"));

        run.ExitCode.Should().Be(0);
        File.ReadAllText(folder.PathOf("COVERAGE.md")).Should().EndWith("""

            ## Notes: 2 operations

            | operation | request | paged by | evidence | response | errors | sample |
            |---|---|---|---|---|---|---|
            | `Notes_List` | `GET /accounts/{accountId}/notes` | `cursor` | documented | 200 | 404 | [Notes_List.json](samples/notes/Notes_List.json) |
            | `Notes_Create` | `POST /accounts/{accountId}/notes` |  | documented | 201 | 404 | [Notes_Create.json](samples/notes/Notes_Create.json) |

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("offset: limit", "limit")]
    [InlineData("link: /message", "/message")]
    public void A_list_is_paged_by_what_its_spec_names(string step, string shown)
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Minimal.With("        cursor: cursor\n        next: /data/next\n        items: /data/notes\n        size: limit\n", $"        {step}\n        items: /data/notes\n").Text);

        ToolRun.Of("coverage", folder.PathOf("notes.yaml"));

        File.ReadAllText(folder.PathOf("COVERAGE.md")).Should().Contain($"| `Notes_List` | `GET /accounts/{{accountId}}/notes` | `{shown}` |");
    }

    [Fact]
    public void The_table_names_samples_that_no_page_shows_and_what_is_left_out()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Minimal
            .With("summary: Creates a note.\n", "summary: Creates a note.\n      x-sample: own\n")
            .With("x-meta: /meta\n", "x-meta: /meta\nx-absent:\n  - { request: 'GET /notes/{id}', reason: Responses a | b. }\n").Text);

        ToolRun run = ToolRun.Of("coverage", folder.PathOf("notes.yaml"));

        run.ExitCode.Should().Be(0);
        File.ReadAllText(folder.PathOf("COVERAGE.md")).Should().EndWith("""
            | `Notes_Create` | `POST /accounts/{accountId}/notes` |  | documented | 201 | 404 | [Notes_Create.json](samples/notes/Notes_Create.json), our own values |

            ### Not in it: 1 request

            | request | why |
            |---|---|
            | `GET /notes/{id}` | Responses a \| b. |

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_table_names_files_in_both_directions()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", Specs.Files.Text).Without("samples/notes/Notes_Create.json").With("samples/notes/Notes_Create.bin", "bytes");

        ToolRun.Of("coverage", folder.PathOf("notes.yaml")).ExitCode.Should().Be(0);

        File.ReadAllText(folder.PathOf("COVERAGE.md")).Should().Contain(
            "| `Notes_Create` | `POST /accounts/{accountId}/notes`, with a file |  | documented | 201 | 404 | [Notes_Create.bin](samples/notes/Notes_Create.bin) |");
    }

    [Fact]
    public void A_fresh_table_passes_the_check()
    {
        using var folder = new SpecFolder();
        ToolRun.Of("coverage", folder.PathOf("notes.yaml"));

        ToolRun run = ToolRun.Of("coverage", "--check", folder.PathOf("notes.yaml"));

        run.Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public void A_stale_or_missing_table_fails_the_check()
    {
        using var folder = new SpecFolder();
        ToolRun missing = ToolRun.Of("coverage", "--check", folder.PathOf("notes.yaml"));
        ToolRun.Of("coverage", folder.PathOf("notes.yaml"));
        folder.With("notes.yaml", Specs.Minimal.With("operationId: Notes_Create", "operationId: Notes_Add").Text);

        ToolRun stale = ToolRun.Of("coverage", "--check", folder.PathOf("notes.yaml"));

        new[] { missing, stale }.Should().OnlyContain(run => run.ExitCode == 1 && run.Output.Contains("COVERAGE.md(1,1): error: it is not what the specs say"));
    }

    [Fact]
    public void A_spec_with_errors_writes_no_table()
    {
        using var folder = new SpecFolder();
        folder.With("notes.yaml", "[]");

        ToolRun run = ToolRun.Of("coverage", folder.PathOf("notes.yaml"));

        run.ExitCode.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("error FAN011");
        File.Exists(folder.PathOf("COVERAGE.md")).Should().BeFalse();
    }

    [Fact]
    public void The_table_of_this_repository_is_fresh()
    {
        string[] specs = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "spec"), "*.yaml").Order(StringComparer.Ordinal)];

        ToolRun.Of(["coverage", "--check", .. specs]).Should().Be(new ToolRun(0, "", ""));
    }
}
