using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Schemas: FAN050, FAN051 and FAN053 to FAN056.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("FAN050", "property 'cost' of 'Meta' has an inline object", "cost: { type: integer,", "cost: ⟦{ type: object,")]
    [InlineData("FAN050", "has an inline object; give it a name under components/schemas", "cost: { type: integer,", "cost: ⟦{ properties: { a: { type: string } },")]
    [InlineData("FAN050", "has an inline enumeration", "cost: { type: integer,", "cost: ⟦{ type: string, enum: [a, b],")]
    [InlineData("FAN050", "items of property 'cost' of 'Meta' has an inline object", "cost: { type: integer,", "cost: { type: array, items: ⟦{ type: object, properties: {} },")]
    [InlineData("FAN050", "has an inline enumeration", "cost: { type: integer,", "cost: { type: array, items: { type: array, items: ⟦{ enum: [a] } },")]
    [InlineData("FAN050 FAN052", "response 'NotFound' has an inline object", "    Failure:", "    ⟦Failure:", "schema: { $ref: '#/components/schemas/Failure' }", "schema: ⟦{ type: object, properties: {} }")]
    [InlineData("FAN061 FAN050", "parameter 'limit' has an inline enumeration", "size: limit", "size: ⟦limit", "description: How many., schema: {", "description: How many., schema: ⟦{ enum: [1],")]
    public void An_object_or_an_enumeration_has_a_name(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN051", "has x-unit: unix-seconds, which goes on an integer or a number, and not on string", "text: { type: string, description: What it says. }\n        createdAt", "text: { type: string, x-unit: ⟦unix-seconds, description: What it says. }\n        createdAt")]
    [InlineData("FAN051", "and not on a value without a type", "cost: { type: integer,", "cost: { x-unit: ⟦seconds,")]
    [InlineData("FAN051", "x-unit: raw-amount, which goes on an integer, and not on number", "price: { type: number,", "price: { type: number, x-unit: ⟦raw-amount,")]
    [InlineData("FAN061 FAN051", "x-unit: milliseconds", "description: How many., schema: { type: integer }", "description: How many., schema: { type: string, x-unit: ⟦milliseconds }", "size: limit", "size: ⟦limit")]
    [InlineData("FAN051", "has x-zero, which goes on an instant with x-unit, and not on an integer", "cost: { type: integer,", "cost: { type: integer, x-zero: ⟦null,", "About the call.", "About the call.\n      required: [cost]")]
    [InlineData("FAN051", "has x-zero, which goes on required properties, and not on one that may be absent", "createdAt, readAt]", "createdAt]", "readAt:", "⟦readAt:")]
    public void A_unit_stands_on_a_number_alone(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN053", "of its 0 values 0 are different", "enum: [free, paid]", "enum: ⟦[]", "when: kind=paid", "when: kind")]
    [InlineData("FAN053", "of its 2 values 1 are different", "enum: [free, paid]", "enum: ⟦[paid, paid]")]
    [InlineData("FAN053", "The enumeration 'Kind' needs values and for each another name by x-enum-names; of its 2 values 2 are different, and so are 1 names", "enum: [free, paid]", "enum: [paid, free]\n      x-enum-names: ⟦[Paid]")]
    [InlineData("FAN053", "and so are 1 names", "enum: [free, paid]", "enum: [paid, free]\n      x-enum-names: ⟦[Paid, Paid]")]
    [InlineData("FAN053", "and so are 1 names", "enum: [free, paid]", "enum: ⟦[paid, Paid]")]
    public void Every_value_of_an_enumeration_has_a_name_of_its_own(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Fact, Proves("FAN053")]
    public void Numbers_of_an_enumeration_need_names()
    {
        SpecText spec = Specs.Minimal
            .With("Kind:\n      type: string\n      enum: [free, paid]", "Kind:\n      type: integer\n      enum: ⟦[1, 2]")
            .With("when: kind=paid", "when: kind=1");

        spec.ShouldReport("FAN053", "and so are 0 names");
    }

    [Theory]
    [InlineData("FAN054", "an allOf of something else than one $ref; write allOf: [{ $ref: … }]", "meta: { $ref: '#/components/schemas/Meta' }", "meta: ⟦{ description: Two., allOf: [{ $ref: '#/components/schemas/Meta' }, { $ref: '#/components/schemas/Meta' }] }", "x-meta: /meta\n", "\n")]
    [InlineData("FAN054", "parameter 'accountId' is an array; write a text, since Account(id) takes one", "description: The account.\n      schema: { type: string }\n      example: a1", "description: The account.\n      schema: ⟦{ type: array, items: { type: string } }\n      example: [a1]")]
    [InlineData("FAN054", "parameter 'sort' is an array, and each item a boolean; write items that are texts, integers or values of an enumeration", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{ type: array, items: { type: boolean } }, example: [true] }\n        - { name: limit,")]
    [InlineData("FAN054", "parameter 'sort' is an array, and each item an array", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{ type: array, items: { type: array, items: { type: string } } }, example: [[a]] }\n        - { name: limit,")]
    [InlineData("FAN054", "parameter 'sort' is an array, and each item the object 'Meta'", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{ type: array, items: { $ref: '#/components/schemas/Meta' } }, example: [{}] }\n        - { name: limit,")]
    [InlineData("FAN054", "parameter 'sort' is an array, and each item an instant with x-unit", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{ type: array, items: { type: integer, x-unit: unix-seconds } }, example: [1] }\n        - { name: limit,")]
    [InlineData("FAN054", "parameter 'sort' is an array, and each item may be null", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{ type: array, items: { type: string, nullable: true } }, example: [a] }\n        - { name: limit,")]
    [InlineData("FAN054", "parameter 'sort' is the object 'Meta'", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{ $ref: '#/components/schemas/Meta' }, example: {} }\n        - { name: limit,")]
    [InlineData("FAN054", "parameter 'sort' is a value without a type", "- { name: limit,", "- { name: sort, in: query, description: How., schema: ⟦{}, example: 1 }\n        - { name: limit,")]
    [InlineData("FAN054 FAN052", "body of operation 'Notes_Create' is a string; write a $ref to an object schema", "schema: { $ref: '#/components/schemas/NewNote' }", "schema: ⟦{ type: string }", "    NewNote:", "    ⟦NewNote:")]
    public void A_schema_is_used_where_it_can_be(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("", true)]
    [InlineData("style: form, ", true)]
    [InlineData("explode: true, ", true)]
    [InlineData("style: form, explode: false, ", false)]
    public void A_list_in_the_query_is_exploded_unless_it_says_otherwise(string style, bool isExploded)
    {
        SpecText spec = Specs.Minimal.With(
            "- { name: limit,",
            $"- {{ name: kinds, in: query, {style}description: Which., schema: {{ type: array, items: {{ $ref: '#/components/schemas/Kind' }} }}, example: [free] }}\n        - {{ name: limit,");

        SpecReading reading = spec.Read();

        reading.Problems.Should().BeEmpty();
        ParameterModel list = reading.Model!.Operations.First().Request.Parameters.Single(parameter => parameter.WireName == "kinds");
        list.IsExploded.Should().Be(isExploded);
        list.Type.Code(canBeNull: true).Text.Should().Be("global::System.Collections.Generic.IReadOnlyList<global::Notes.Api.Kind>?");
    }

    [Theory]
    [InlineData("FAN013", "style of parameter 'sort' cannot be 'pipeDelimited'", "style: ⟦pipeDelimited, explode: false", "array, items: { type: string }", "[a]")]
    [InlineData("FAN011", "explode of parameter 'sort' must be true or false and is text", "explode: ⟦no", "array, items: { type: string }", "[a]")]
    [InlineData("FAN012", "parameter 'sort' has no key 'explode' in our dialect", "⟦explode: false", "string", "a")]
    [InlineData("FAN021", "parameter 'sort' has no example", "explode: false", "array, items: { type: string }", "⟦[]")]
    [InlineData("FAN022", "The example of parameter 'sort' does not fit its schema at $: an item that is sent between commas cannot hold one", "explode: false", "array, items: { type: string }", "[a, ⟦'b,c']")]
    public void A_list_is_written_as_OpenAPI_says(string rule, string says, string style, string type, string example)
        => Specs.Minimal.With("- { name: limit,", $"- {{ name: sort, in: query, {style}, description: How., schema: {{ type: {type} }}, example: {example} }}\n        - {{ name: limit,")
            .ShouldReport(rule, says);

    [Theory]
    [InlineData("FAN055", "property 'notes' of 'NotePage' has x-index 'ident', but", "x-index: id", "x-index: ⟦ident")]
    [InlineData("FAN055", "but that is no required text", "x-index: id", "x-index: ⟦createdAt")]
    [InlineData("FAN055", "but it stands on something else than a list of objects", "cost: {", "cost: { x-index: ⟦id,")]
    public void An_index_names_a_required_text_of_the_items(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);

    [Theory]
    [InlineData("FAN056", "schema 'Note' requires 'createAt', which is none of its properties; did you mean 'createdAt'?", "[id, text, createdAt, readAt]", "[id, text, createdAt, readAt, ⟦createAt]")]
    public void A_required_property_is_there(string rules, string says, params string[] edits)
        => Specs.Minimal.With(edits).ShouldReport(rules, says);
}
