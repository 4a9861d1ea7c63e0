using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Descriptions and examples that are missing: FAN020 and FAN021.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("FAN020", "info has no description", "  title: Notes\n  version: v1\n  description: An API of notes.\n", "  ⟦title: Notes\n  version: v1\n")]
    [InlineData("FAN020", "a tag has no description", "description: Read and write notes.", "description: ⟦' '")]
    [InlineData("FAN020", "operation 'Notes_List' has no description", "summary: Lists notes.", "summary: ⟦''")]
    [InlineData("FAN020", "parameter 'cursor' has no description", "- { name: cursor, in: query, description: Where to go on., ", "- ⟦{ name: cursor, in: query, ")]
    [InlineData("FAN020", "response 200 of 'Notes_List' has no description", "'200':\n          description: A page.\n          ", "'200':\n          ⟦")]
    [InlineData("FAN020", "response 'NotFound' has no description", "NotFound:\n      description: There is no such account.\n      ", "NotFound:\n      ⟦")]
    [InlineData("FAN020", "header 'X-Limit' has no description", "Limit:\n      description: Requests in a minute.\n      ", "Limit:\n      ⟦")]
    [InlineData("FAN020", "body of operation 'Notes_Create' has no description", "required: true\n        description: The note.\n", "⟦required: true\n")]
    [InlineData("FAN020", "security scheme 'key' has no description", "key: { type: apiKey, in: header, name: X-Key, description: The key. }", "key: ⟦{ type: apiKey, in: header, name: X-Key }")]
    [InlineData("FAN020", "schema 'Meta' has no description", "Meta:\n      type: object\n      description: About the call.", "Meta:\n      ⟦type: object")]
    [InlineData("FAN020", "schema 'Kind' has no description", "Kind:\n      type: string\n      enum: [free, paid]\n      description: Kind of a note.\n", "Kind:\n      ⟦type: string\n      enum: [free, paid]\n")]
    [InlineData("FAN020", "property 'cost' of 'Meta' has no description; it becomes the documentation", "cost: { type: integer, description: What it cost. }", "⟦cost: { type: integer }")]
    public void A_missing_description_is_reported(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN021", "- { name: limit, in: query, description: How many., schema: { type: integer }, example: 10 }", "- ⟦{ name: limit, in: query, description: How many., schema: { type: integer } }", "parameter 'limit' has no example")]
    [InlineData("FAN021", "        schema: { $ref: '#/components/schemas/NewNote' }\n            example: { text: Hello, kind: paid, price: 4 }", "        ⟦schema: { $ref: '#/components/schemas/NewNote' }", "body of operation 'Notes_Create' has no example")]
    [InlineData("FAN021", "          schema: { $ref: '#/components/schemas/Failure' }\n          example: { message: No such account }", "          ⟦schema: { $ref: '#/components/schemas/Failure' }", "response 'NotFound' has no example; the contract tests send it")]
    [InlineData("FAN021", "name: accountId\n      in: path\n      required: true\n      description: The account.\n      schema: { type: string }\n      example: a1", "⟦name: accountId\n      in: path\n      required: true\n      description: The account.\n      schema: { type: string }", "parameter 'accountId' has no example")]
    public void A_missing_example_is_reported_once_however_many_operations_share_it(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);
}
