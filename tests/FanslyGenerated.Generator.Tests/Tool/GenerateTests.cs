using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.Tool;

/// <summary>The one command that a build runs: it writes what is made of all specs.</summary>
[Collection(ToolRun.Collection)]
public sealed class GenerateTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SpecFolder _folder = new();

    [Fact]
    public void It_writes_what_a_build_needs_of_a_spec()
    {
        Generate().Should().Be(new ToolRun(0, "", ""));

        Files().Should().Equal(
            "notes.json",
            "notes.sandbox.json",
            "stubs/mappings/notes/Notes_Create.json",
            "stubs/mappings/notes/Notes_List.json");
    }

    [Fact]
    public void Twice_gives_the_same_bytes()
    {
        Generate();
        byte[][] first = [.. Files().Select(file => File.ReadAllBytes(_folder.PathOf($"out/{file}")))];
        Directory.Delete(_folder.PathOf("out"), recursive: true);

        Generate();

        Files().Select(file => File.ReadAllBytes(_folder.PathOf($"out/{file}"))).Should().BeEquivalentTo(first, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Only_a_file_whose_content_changes_is_written_again()
    {
        Generate();
        Age();
        _folder.With("notes.yaml", "# A remark.\n" + Specs.Minimal.With("summary: Lists notes.", "summary: Lists all notes.").Text);

        Generate();

        Written().Should().Equal("notes.json");
    }

    [Fact]
    public void Of_several_specs_only_those_that_changed_are_written_again()
    {
        _folder.With("acme.yaml", SpecTexts.Acme);
        Directory.CreateDirectory(_folder.PathOf("samples/acme"));

        foreach ((string name, byte[] sample) in SpecTexts.Samples("acme"))
        {
            File.WriteAllBytes(_folder.PathOf($"samples/acme/{name}"), sample);
        }

        Generate("notes.yaml", "acme.yaml").Should().Be(new ToolRun(0, "", ""));
        Age();
        _folder.With("notes.yaml", Specs.Minimal.With("summary: Lists notes.", "summary: Lists all notes.").Text);

        Generate("notes.yaml", "acme.yaml");

        Written().Should().Equal("notes.json");
    }

    [Fact]
    public void The_stub_of_an_operation_that_is_gone_is_removed()
    {
        string stale = _folder.PathOf("out/stubs/mappings/notes/Notes_Gone.json");
        Directory.CreateDirectory(Path.GetDirectoryName(stale)!);
        File.WriteAllText(stale, "{}");

        Generate();

        File.Exists(stale).Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_written_of_a_spec_with_errors()
    {
        _folder.With("notes.yaml", Specs.Minimal.With("title: Notes", "title: &anchor Notes").Text);

        ToolRun run = Generate();

        run.ExitCode.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("(3,10): error FAN005");
        Directory.Exists(_folder.PathOf("out")).Should().BeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Generate() => Generate("notes.yaml");

    private ToolRun Generate(params string[] specs) => ToolRun.Of(["generate", _folder.PathOf("out"), .. specs.Select(_folder.PathOf)]);

    private string[] Files()
        => [.. Directory.EnumerateFiles(_folder.PathOf("out"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.PathOf("out"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private void Age()
    {
        foreach (string file in Files())
        {
            File.SetLastWriteTimeUtc(_folder.PathOf($"out/{file}"), s_longAgo);
        }
    }

    private string[] Written()
        => [.. Files().Where(file => File.GetLastWriteTimeUtc(_folder.PathOf($"out/{file}")) != s_longAgo)];
}
