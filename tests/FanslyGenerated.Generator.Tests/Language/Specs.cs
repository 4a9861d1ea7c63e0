namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>A spec with a little of everything and nothing wrong, and its samples.</summary>
internal static class Specs
{
    public static SpecText Minimal { get; } = SpecText.Of(SpecTexts.Notes);

    /// <summary>The same, where <c>Notes_Create</c> takes a form and returns a file.</summary>
    public static SpecText Files => Minimal
        .With("application/json:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: {", "multipart/form-data:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: { clip: a.mp4,")
        .With("price: { type: number,", "clip: { type: string, format: binary, description: A clip. }\n        price: { type: number,")
        .With("operationId: Notes_Create", "operationId: Notes_Create\n      x-envelope: none")
        .With("x-envelope: none", EnvelopedResponse, "video/mp4: { schema: { type: string, format: binary } }");

    /// <summary>The response of <c>Notes_Create</c>.</summary>
    public const string EnvelopedResponse =
        "application/json:\n              schema:\n                allOf:\n                  - $ref: '#/components/schemas/Envelope'\n                  - properties: { data: { $ref: '#/components/schemas/Note' } }";

    public static string ListSample { get; } = SpecTexts.Sample("notes", "Notes_List.json");

    public static string CreateSample { get; } = SpecTexts.Sample("notes", "Notes_Create.json");
}
