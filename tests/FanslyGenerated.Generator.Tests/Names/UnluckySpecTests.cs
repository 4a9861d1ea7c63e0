using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using FanslyGenerated.Generator.Tests.Diff;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>What broke the build once, or said something else than the spec: all of it in one spec that compiles, and runs.</summary>
public sealed class UnluckySpecTests : IClassFixture<UnluckySpecTests.Package>
{
    private readonly Assembly _package;

    public UnluckySpecTests(Package package) => _package = package.Assembly;

    [Fact]
    public void An_account_may_be_called_like_a_word_of_csharp()
        => Method("INotesClient", "Account").GetParameters().Select(parameter => parameter.Name).Should().Equal("class");

    [Fact]
    public void Parameters_may_be_called_like_words_of_csharp()
    {
        Type("NotesListOptions").GetProperties().Select(property => property.Name).Should().Contain(["Await", "Form", "Nameof", "Value"]);
        _package.GetType("Notes.Api.Raw.NotesNotesApi")!.GetMethod("ListAsync")!.GetParameters().Select(parameter => parameter.Name)
            .Should().ContainInOrder("class", "await", "form", "nameof", "value");
    }

    [Fact]
    public void A_refused_argument_is_named_as_the_caller_knows_it()
    {
        object client = Activator.CreateInstance(Type("NotesClient"), "key")!;
        object notes = Property(client, "Raw", "Notes");

        Action call = () => Method(notes.GetType().FullName!, "ListAsync").Invoke(notes, [.. Method(notes.GetType().FullName!, "ListAsync").GetParameters()
            .Select(parameter => parameter.Name switch { "class" => "a1", "await" => "\uD800", "cancellationToken" => (object)CancellationToken.None, _ => null })]);

        call.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>().WithParameterName("await");
    }

    [Fact]
    public void An_array_of_nullable_numbers_is_read_with_its_nulls()
    {
        object envelope = Read("""{ "status": 200, "ok": true, "message": "", "left": 1, "meta": {}, "data": { "notes": [], "sums": [1, null, 3], "words": [null, "a"], "grid": [[1.5, null], []] } }""");

        object page = Property(envelope, "Data");
        Property(page, "Sums").Should().BeAssignableTo<IReadOnlyList<long?>>().Which.Should().Equal(1, null, 3);
        Property(page, "Words").Should().BeAssignableTo<IReadOnlyList<string?>>().Which.Should().Equal(null, "a");
        Property(page, "Grid").Should().BeAssignableTo<IReadOnlyList<IReadOnlyList<decimal?>>>().Which.SelectMany(row => row).Should().Equal(1.5m, null);
    }

    [Fact]
    public void An_array_of_nullable_numbers_is_written_with_its_nulls()
    {
        object note = Activator.CreateInstance(Type("NewNote"))!;
        note.GetType().GetProperty("Sums")!.SetValue(note, new long?[] { 1, null });

        var json = (byte[])Method("Notes.Api.Wire.NewNoteWriter", "Write").Invoke(null, [note])!;

        Encoding.UTF8.GetString(json).Should().Contain("\"sums\":[1,null]");
    }

    [Fact]
    public void A_text_that_looks_like_a_date_stays_as_it_is()
        => Type("Kind").GetProperty("Dated")!.GetValue(null)!.ToString().Should().Be("2024-01-01T00:00:00Z");

    [Fact]
    public void A_bound_may_be_written_as_YAML_writes_numbers()
    {
        object note = Activator.CreateInstance(Type("NewNote"))!;
        note.GetType().GetProperty("Text")!.SetValue(note, "x");
        note.GetType().GetProperty("Price")!.SetValue(note, 0.5m);

        Action check = () => Method("Notes.Api.NotesRequests", "Check", note.GetType()).Invoke(null, [note]);

        check.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>().WithMessage("Price must be from 1 to 500.*");
    }

    [Fact]
    public void A_property_may_be_called_as_JSON_schema_calls_references()
        => Encoding.UTF8.GetString((byte[])Method("Notes.Api.Wire.NewNoteWriter", "Write").Invoke(null, [Activator.CreateInstance(Type("NewNote"))!])!)
            .Should().NotContain("$ref", "it is optional and not set").And.StartWith("{");

    [Fact]
    public void An_envelope_may_have_a_hyphen()
        => _package.GetType("Notes.Api.NotesEnvelopes")!.GetMethods().Select(method => method.Name).Should().Contain("OpenMyEnvOrNull");

    private object Read(string json)
        => _package.GetType("Notes.Api.Wire.NotesResponses")!.GetMethod("Notes_List")!
            .Invoke(null, [new ApiCall("Notes_List", System.Net.Http.HttpMethod.Get, null), new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(json))])!;

    private Type Type(string name) => _package.GetType($"Notes.Api.{name}", throwOnError: true)!;

    private MethodInfo Method(string type, string method, params Type[] parameters)
        => (_package.GetType(type) ?? Type(type)).GetMethods().Single(each => each.Name == method
            && (parameters.Length == 0 || each.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(parameters)));

    private static object Property(object value, params string[] names)
        => names.Aggregate(value, (holder, name) => holder.GetType().GetProperty(name)!.GetValue(holder)!);

    /// <summary>The spec, compiled and loaded. The library shows its internals to an assembly of that name.</summary>
    public sealed class Package
    {
        private static readonly string s_spec = Specs.Minimal
            .With("account: accountId", "account: class")
            .With("  /accounts/{accountId}/notes:", "  /accounts/{class}/notes:")
            .With("    accountId:\n      name: accountId", "    accountId:\n      name: class")
            .With("  wrapped: {", "  my-env: { schema: Envelope, payload: /data, statuses: [/status], success: [/ok], message: /message }\n  wrapped: {")
            .With("- { name: limit,", """
                - { name: await, in: query, description: d, schema: { type: string }, example: a }
                        - { name: form, in: query, description: d, schema: { type: string }, example: a }
                        - { name: nameof, in: query, description: d, schema: { type: array, items: { type: string } }, example: [a] }
                        - { name: value, in: query, description: d, schema: { type: integer, x-unit: seconds }, example: 1 }
                        - { name: limit,
                """.ReplaceLineEndings("\n"))
            .With("left: { type: integer, description: Requests left. }", "left: { type: integer, format: int32, description: Requests left. }")
            .With("status: { type: integer,", "status: { type: integer, format: int32,")
            .With("next: { type: string, nullable: true,", """
                sums: { type: array, items: { type: integer, nullable: true }, description: d }
                        words: { type: array, items: { type: string, nullable: true }, description: d }
                        grid: { type: array, items: { type: array, items: { type: number, nullable: true } }, description: d }
                        next: { type: string, nullable: true,
                """.ReplaceLineEndings("\n"))
            .With("price: { type: number, minimum: 1, maximum: 500,", """
                sums: { type: array, items: { type: integer, nullable: true }, description: d }
                        $ref0: { type: string, description: d, x-name: Reference }
                        price: { type: number, minimum: 1., maximum: +5e2,
                """.ReplaceLineEndings("\n"))
            .With("enum: [free, paid]", "enum: [free, paid, '2024-01-01T00:00:00Z']\n      x-enum-names: [Free, Paid, Dated]")
            .Text.Replace("$ref0: {", "'$id': {", StringComparison.Ordinal);

        internal Assembly Assembly { get; } = Load();

        private static Assembly Load()
        {
            using var stream = new MemoryStream();
            GeneratedPackage.Compilation(s_spec).Emit(stream).Diagnostics.Should().BeEmpty();
            stream.Position = 0;
            return new AssemblyLoadContext("unlucky").LoadFromStream(stream);
        }
    }
}
