using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>Documents that were made to do harm: each gives problems, soon, and never an exception.</summary>
public sealed class HostileSpecTests
{
    /// <summary>Each takes well under a second on a machine at rest; what this is to notice takes minutes or all memory.</summary>
    private static readonly TimeSpan s_guard = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, (string Rule, Func<string> Text)> s_documents = new()
    {
        ["an alias bomb"] = ("FAN005", () => AliasBomb()),
        ["100,000 brackets"] = ("FAN003", () => new string('[', 100_000)),
        ["a million brackets"] = ("FAN003", () => new string('[', 1_000_000)),
        ["100,000 braces"] = ("FAN003", () => Repeat("{a: ", 100_000)),
        ["brackets behind a good beginning"] = ("FAN003", () => Specs.Minimal.Text + "x: " + new string('[', 100_000)),
        ["steps without end"] = ("FAN003", () => string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n"))),
        ["a line of 1,000,000 characters"] = ("FAN011", () => new string('a', 1_000_000)),
        ["200,000 times the same key"] = ("FAN007", () => Repeat("a: 1\n", 200_000)),
        ["60,000 unknown keys"] = ("FAN007", () => Numbered(60_000, "key{0}: 1\n")),
        ["a million forbidden characters"] = ("FAN007", () => new string('\u2028', 1_000_000)),
        ["references to nothing among thousands of names"] = ("FAN007", () => UnresolvedReferences()),
        ["requirements without properties"] = ("FAN007", () => ManyRequirements()),
        ["a chain of 6,000 schemas"] = ("FAN014", () => Chain()),
        ["an escape beyond Unicode"] = ("FAN004", () => "openapi: \"\\UFFFFFFFF\""),
        ["directives"] = ("FAN004", () => Repeat("%YAML 1.2\n", 10_000)),
        ["tags"] = ("FAN005", () => Repeat("! ", 100_000)),
        ["nothing but comments"] = ("FAN004", () => Repeat("#\n", 500_000)),
    };

    public static TheoryData<string> Documents => [.. s_documents.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_made_to_exhaust_is_refused_soon(string name)
    {
        string text = s_documents[name].Text();

        Task<SpecReading> reading = Task.Run(() => SpecReader.Read("hostile.yaml", text));

        (await Task.WhenAny(reading, Task.Delay(s_guard))).Should().BeSameAs(reading, "{0} must not take long", name);
        (await reading).HasErrors.Should().BeTrue();
        (await reading).Problems.Select(problem => problem.Rule.Id).Should().Contain(s_documents[name].Rule);
        (await reading).Problems.Count.Should().BeLessThanOrEqualTo(ProblemList.Most + 1);
    }

    [Theory]
    [InlineData("FAN001", "An API of notes.", "Notes.\u2028public static class Evil { }")]
    [InlineData("FAN001", "An API of notes.", "\"Notes.\\u2029public static class Evil { }\"")]
    [InlineData("FAN001", "What it cost.", "\"Cost.\\Npublic static class Evil { }\"")]
    [InlineData("FAN030", "/accounts/{accountId}/notes:", "'/accounts/{accountId}/notes\" + System.Environment.Exit(1) + \"':")]
    [InlineData("FAN032", "url: https://api.example.com", "url: 'https://api.example.com\" + Evil() + \"'")]
    [InlineData("FAN040", "operationId: Notes_List", "operationId: 'Notes_List(){} void Evil'")]
    [InlineData("FAN042", "    Meta:\n", "    Meta:\n      x-name: 'Meta { } public class Evil'\n")]
    [InlineData("FAN042", "cost: {", "'cost\")] public int Evil; [A(\"': {")]
    [InlineData("FAN042", "cost: {", "cost: { x-name: 'Cost; public int Evil',")]
    [InlineData("FAN042", "name: limit,", "name: 'limit = 0) { } void Evil(int a',")]
    [InlineData("FAN042", "namespace: Notes.Api", "namespace: 'Notes.Api { class Evil { } } namespace B'")]
    [InlineData("FAN042", "enum: [free, paid]", "enum: [free, paid]\n      x-enum-names: [Free, 'Paid; int Evil']")]
    [InlineData("FAN011", "enum: [free, paid]", "enum: [free, paid, \"x\\npublic int Evil;\"]\n      x-enum-names: [Free, Paid, Evil]")]
    [InlineData("FAN012", "example: 10 }", "example: 10, content: { 'text/plain\"; Evil(); \"': {} } }")]
    [InlineData("FAN012", "    Meta:\n", "    Meta:\n      discriminator: { propertyName: 'a\" + Evil() + \"' }\n")]
    [InlineData("FAN015", "meta: { $ref: '#/components/schemas/Meta' }", "meta: { $ref: 'http://127.0.0.1/evil.json' }")]
    public void Code_in_the_place_of_a_name_is_refused(string rule, string place, string edited)
    {
        SpecText spec = Specs.Minimal.With(place, edited);

        SpecReading reading = spec.Read();

        reading.HasErrors.Should().BeTrue();
        reading.Problems.Select(problem => problem.Rule.Id).Should().Contain(rule);
    }

    [Fact]
    public void A_message_has_one_line_of_readable_length_whatever_it_quotes()
    {
        SpecText spec = Specs.Minimal
            .With("url: https://api.example.com", "url: \"x\\nnotes.yaml(1,1): error FAN000: forged \"")
            .With("x-meta: /meta", $"x-meta: /meta\n? {new string('k', 900)}\n: 1");

        IReadOnlyList<string> lines = [.. spec.Read().Problems.Select(problem => problem.ToString())];

        lines.Should().HaveCount(2).And.OnlyContain(line => !line.Contains('\n') && line.Length < 400);
        lines[0].Should().Contain("'x\\u000Anotes.yaml(1,1)");
    }

    /// <summary>Nine aliases of nine aliases and so on: a few hundred bytes that stand for gigabytes.</summary>
    private static string AliasBomb()
        => "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
        + string.Concat(Enumerable.Range(1, 12).Select(level => $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));

    private static string UnresolvedReferences()
        => "components:\n  schemas:\n" + Numbered(4_000, "    S{0}: 1\n")
        + "    A:\n      type: object\n      properties:\n" + Numbered(4_000, "        p{0}: {{ $ref: '#/components/schemas/x' }}\n");

    private static string ManyRequirements()
        => $"components:\n  schemas:\n    A:\n      type: object\n      required: [{Numbered(30_000, "r{0},")}]\n      properties:\n"
        + Numbered(20_000, "        p{0}: {{}}\n");

    private static string Chain()
        => "components:\n  schemas:\n" + string.Concat(Enumerable.Range(0, 6_000).Select(number
            => $"    S{number}: {{type: object, description: d, required: [a], properties: {{a: {{$ref: '#/components/schemas/S{number + 1}'}}}}}}\n"));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(int count, string format)
        => string.Concat(Enumerable.Range(0, count).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, number)));
}
