using FanslyGenerated.Generator.Tests.Language;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>What refers to what: FAN014 to FAN016, and FAN052.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("FAN014", "#/components/schemas/Kid", "refers to nothing in this document; did you mean '#/components/schemas/Kind'?")]
    [InlineData("FAN014", "#/components/schema/Kind", "did you mean '#/components/schemas/Kind'?")]
    [InlineData("FAN014", "#/components/parameters/accountId", "refers to nothing")]
    [InlineData("FAN014", "#/info/title", "refers to nothing")]
    [InlineData("FAN014", "#", "refers to nothing")]
    [InlineData("FAN015", "kinds.yaml#/Kind", "'kinds.yaml#/Kind' refers out of this document")]
    [InlineData("FAN015", "../../../etc/passwd", "refers out of this document")]
    [InlineData("FAN015", "file:///etc/passwd", "refers out of this document")]
    [InlineData("FAN015", "https://example.com/kinds.yaml", "copy the part into components")]
    [InlineData("FAN015", "//example.com/kinds.yaml", "refers out of this document")]
    public void A_reference_is_followed_inside_the_document_alone(string rule, string reference, string says)
        => Specs.Minimal.With("NewNote:\n", "'#/components/schemas/Kind'", $"⟦'{reference}'").ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN014", "- key: []", "- ⟦kay: []", "'kay' refers to nothing in this document; did you mean 'key'?")]
    [InlineData("FAN014", "schema: Envelope", "schema: ⟦Envelop", "did you mean 'Envelope'?")]
    [InlineData("FAN014", "schema: Envelope", "schema: ⟦Kind", "'Kind' refers to nothing")]
    public void Other_names_of_components_are_resolved_too(string rule, string place, string edited, string says)
        => Specs.Minimal.With(place, edited).ShouldReport(rule, says);

    [Fact, Proves("FAN014")]
    public void A_parameter_that_is_not_there_is_missed_by_the_path_as_well()
    {
        SpecText spec = Specs.Minimal
            .With("/accounts/{accountId}", "⟦/accounts/{accountId}")
            .With("operationId: Notes_Create", "'#/components/parameters/accountId'", "⟦'#/components/parameters/acountId'");

        spec.ShouldReport("FAN031 FAN014", "did you mean '#/components/parameters/accountId'?");
    }

    [Theory]
    [InlineData("FAN016", "    Meta:\n      type: object\n", "    ⟦Meta:\n      type: object\n      required: [self]\n", "self: { $ref: '#/components/schemas/Meta' }", "'Meta' requires itself by way of 'Meta.self'")]
    [InlineData("FAN016", "    Meta:\n      type: object\n", "    ⟦Meta:\n      type: object\n      required: [self]\n", "self: { description: Itself., allOf: [{ $ref: '#/components/schemas/Meta' }] }", "make the property optional")]
    public void A_schema_that_requires_itself_is_refused(string rule, string place, string edited, string property, string says)
        => Specs.Minimal
            .With(place, edited)
            .With("        cost:", $"        {property}\n        cost:")
            .ShouldReport(rule, says);

    [Fact, Proves("FAN016")]
    public void A_circle_of_schemas_is_refused_once()
    {
        SpecText spec = Specs.Minimal.Then("""
                ⟦A: { type: object, description: One., required: [b], properties: { b: { $ref: '#/components/schemas/B' } } }
                B: { type: object, description: Two., required: [c], properties: { c: { $ref: '#/components/schemas/C' } } }
                C: { type: object, description: Three., required: [a], properties: { a: { $ref: '#/components/schemas/A' } } }

            """);

        spec.ShouldReport("FAN016", "'A' requires itself by way of 'C.a'");
    }

    [Theory]
    [InlineData("b: { $ref: '#/components/schemas/A' }", "")]
    [InlineData("b: { type: array, description: More., items: { $ref: '#/components/schemas/A' } }", "b")]
    public void A_schema_may_hold_itself_where_it_can_end(string property, string required)
    {
        SpecText spec = Specs.Minimal.Then(
            $"    A: {{ type: object, description: One., required: [{required}], properties: {{ {property} }} }}\n");

        spec.Read().Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("FAN052", "schemas:\n", "schemas:\n    ⟦Lonely: { type: object, description: Unused., properties: {} }\n", "Nothing refers to '#/components/schemas/Lonely'")]
    [InlineData("FAN052", "  headers:\n    Limit", "  headers:\n    ⟦Lonely: {}\n    Limit", "'#/components/headers/Lonely'")]
    [InlineData("FAN052", "  responses:\n    NotFound", "  responses:\n    ⟦Lonely: {}\n    NotFound", "'#/components/responses/Lonely'")]
    [InlineData("FAN052", "  parameters:\n    accountId", "  parameters:\n    ⟦lonely: {}\n    accountId", "'#/components/parameters/lonely'")]
    public void An_unused_component_is_a_warning(string rule, string place, string edited, string says)
    {
        SpecText spec = Specs.Minimal.With(place, edited);

        spec.ShouldReport(rule, says);
        spec.Read().HasErrors.Should().BeFalse();
        spec.Read().Problems.Single().ToString().Should().Contain(": warning FAN052: ");
    }
}
