using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Bodies: FAN070.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("FAN070", "Operation 'Notes_List' sends a body by GET", "summary: Lists notes.", "summary: Lists notes.\n      ⟦requestBody: { description: What., content: { application/json: { schema: { $ref: '#/components/schemas/Note' }, example: {} } } }")]
    public void A_GET_has_no_body(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldTell(rules, says);

    [Theory]
    [InlineData("delete")]
    [InlineData("put")]
    [InlineData("patch")]
    public void Every_other_method_may_have_one(string method)
    {
        SpecText spec = Specs.Minimal.With("    post:\n", $"    {method}:\n");

        spec.Read().Problems.Should().BeEmpty();
        spec.Read().Model!.Operations.Single(operation => operation.Id == "Notes_Create").Request.Body.Should().NotBeNull();
    }
}
