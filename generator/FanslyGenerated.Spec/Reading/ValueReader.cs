using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>What a property's or a parameter's schema says.</summary>
internal sealed record ValueShape(
    TypeModel Type,
    bool IsNullable,
    string? Description,
    PropertyTraits Traits,
    YamlNode? Example,
    string? Name,
    Evidence? Evidence);

/// <summary>Reads the schema of one value: of a property, a parameter, or a list's items.</summary>
internal sealed class ValueReader
{
    private static readonly PropertyTraits s_noTraits = new(false, null, null, null);

    private static readonly string[] s_ofProperties = ["minimum", "maximum", "x-index", "x-zero", "x-name"];

    private readonly SpecDocument _document;
    private readonly SchemaNames _names;

    public ValueReader(SpecDocument document, SchemaNames names)
    {
        _document = document;
        _names = names;
    }

    private ProblemList Problems => _document.Problems;

    /// <summary>Reads a schema; null once what is wrong with it is reported. A file is only where the caller knows what to do with it.</summary>
    public ValueShape? Read(YamlNode node, string what)
    {
        ValueShape? shape = ReadAny(node, what);

        if (shape is not null && Misplaced((YamlMap)node) is { } key)
        {
            Problems.Report(Rules.UnitOnWrongType, key.Location, what, key.Text, "a property", "anything else");
        }

        if (shape is not { Type.Kind: TypeKind.File })
        {
            return shape;
        }

        Problems.Report(Rules.MisplacedFile, node.Location, what, "only a property of a multipart/form-data body can be one");
        return null;
    }

    /// <summary>What a property says of itself means nothing anywhere else, and would be dropped in silence.</summary>
    private static YamlScalar? Misplaced(YamlMap map)
        => s_ofProperties.Select(key => map.Entry(key)?.Key).FirstOrDefault(key => key is not null);

    /// <summary>Reads a schema that may be a file.</summary>
    public ValueShape? ReadAny(YamlNode node, string what)
    {
        if (node is not YamlMap map)
        {
            Problems.Report(Rules.WrongKind, node.Location, what, "a schema", node.Kind);
            return null;
        }

        if (map["$ref"] is not null)
        {
            return ReadReference(map, what);
        }

        return map["allOf"] is not null ? ReadDescribedReference(map, what) : ReadPlain(map, what);
    }

    /// <summary>A bare reference is described by what it refers to.</summary>
    private ValueShape? ReadReference(YamlMap map, string what)
    {
        var reader = new MapReader(map, what, _document);
        YamlEntry? target = _document.Resolve(reader.Optional("$ref")!, "schemas");
        reader.Finish();

        if (target is null || _names.TypeOf(target.Key.Text) is not { } type)
        {
            return null;
        }

        // A schema without a description is reported there; here it would only be reported once more.
        string description = ((target.Value as YamlMap)?["description"] as YamlScalar)?.Text ?? "";
        return new ValueShape(type, false, MapReader.OneLine(description), s_noTraits, null, null, null);
    }

    /// <summary><c>allOf</c> of one reference is how OpenAPI 3.0 says more about a reference.</summary>
    private ValueShape? ReadDescribedReference(YamlMap map, string what)
    {
        var reader = new MapReader(map, what, _document);
        IReadOnlyList<YamlNode> parts = reader.OptionalList("allOf");
        ValueShape? target = parts.Count == 1 && parts[0] is YamlMap part && part["$ref"] is not null
            ? ReadReference(part, what)
            : null;

        if (target is null && !(parts.Count == 1 && parts[0] is YamlMap { } broken && broken["$ref"] is not null))
        {
            Problems.Report(
                Rules.UnsupportedSchema, map.Location, what, "an allOf of something else than one $ref", "allOf: [{ $ref: … }]");
        }

        ValueShape shape = Shape(reader, target?.Type ?? TypeModel.RawJson, s_noTraits, target?.Description);
        reader.Finish();
        return target is null ? null : shape;
    }

    private ValueShape? ReadPlain(YamlMap map, string what)
    {
        var reader = new MapReader(map, what, _document);

        if (map["properties"] is not null || map["enum"] is not null)
        {
            string inline = map["enum"] is null ? "object" : "enumeration";
            Problems.Report(Rules.InlineSchema, map.Location, what, inline);
            return null;
        }

        TypeModel? type = ReadType(reader);
        PropertyTraits traits = ReadTraits(reader, type);

        // What else it says is read even where the type has faults, or every further key would seem unknown.
        ValueShape shape = Shape(reader, type ?? TypeModel.RawJson, traits, null);
        reader.Finish();
        return type is null ? null : shape;
    }

    private static ValueShape Shape(MapReader reader, TypeModel type, PropertyTraits traits, string? inherited)
        => new(
            type,
            reader.Flag("nullable"),
            reader.OptionalLine("description") ?? inherited,
            traits,
            reader.Optional("example"),
            reader.OptionalText("x-name")?.Text,
            EvidenceReader.Read(reader));

    private TypeModel? ReadType(MapReader reader)
    {
        string? type = reader.Choice("type", "string", "boolean", "integer", "number", "array", "object");
        YamlScalar? format = reader.OptionalText("format");
        YamlScalar? unit = reader.OptionalText("x-unit");

        if (unit is not null)
        {
            return UnitTypes.Read(unit, type, reader.What, Problems);
        }

        switch (type)
        {
            case "array":
                return ReadList(reader);
            case "object":
                Problems.Report(Rules.InlineSchema, reader.Map.Location, reader.What, "object");
                return null;
            case null:
                return reader.Map["type"] is null ? TypeModel.RawJson : null;
            default:
                return PrimitiveTypes.Of(type, format, reader.What, Problems);
        }
    }

    private TypeModel? ReadList(MapReader reader)
    {
        if (reader.Required("items") is not { } items || Read(items, $"items of {reader.What}") is not { } item)
        {
            return null;
        }

        return new TypeModel(TypeKind.List, Item: item.Type) { IsItemNullable = item.IsNullable };
    }

    private PropertyTraits ReadTraits(MapReader reader, TypeModel? type)
    {
        YamlNode? zero = reader.Optional("x-zero");

        if (zero is not null and not YamlScalar { ScalarKind: ScalarKind.Null })
        {
            Problems.Report(Rules.WrongKind, zero.Location, $"x-zero of {reader.What}", "null", zero.Kind);
        }
        else if (zero is not null && type is not null && type.Kind != TypeKind.UnixInstant)
        {
            Problems.Report(
                Rules.UnitOnWrongType, zero.Location, reader.What, "x-zero", "an instant with x-unit", Describe.Type(type));
        }

        ReportBound("minimum", reader, type);
        ReportBound("maximum", reader, type);

        return new PropertyTraits(
            zero is not null && type is { Kind: TypeKind.UnixInstant },
            reader.OptionalText("x-index")?.Text,
            reader.OptionalNumber("minimum"),
            reader.OptionalNumber("maximum"));
    }

    /// <summary>What is compared with a bound is a number; C# does not compare a text with one.</summary>
    private void ReportBound(string key, MapReader reader, TypeModel? type)
    {
        if (reader.Optional(key) is { } bound && type is not (null or { Kind: TypeKind.Int32 or TypeKind.Int64 or TypeKind.Decimal }))
        {
            Problems.Report(Rules.UnitOnWrongType, bound.Location, reader.What, key, "a number without x-unit", Describe.Type(type));
        }
    }
}
