using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>components/schemas</c>: objects and enumerations.</summary>
internal sealed class SchemaReader
{
    /// <summary>What a class already has, so that no property can be called so.</summary>
    private static readonly string[] s_taken =
        ["AdditionalProperties", "AdditionalPropertiesOrNull", "TPayload", .. TakenNames.OfEveryObject];

    private readonly SpecDocument _document;
    private readonly SchemaNames _names;
    private readonly ValueReader _values;

    public SchemaReader(SpecDocument document, SchemaNames names, ValueReader values)
    {
        _document = document;
        _names = names;
        _values = values;
    }

    public List<ObjectModel> Objects { get; } = [];

    public List<EnumModel> Enumerations { get; } = [];

    private ProblemList Problems => _document.Problems;

    public void ReadAll()
    {
        foreach (YamlEntry entry in _document.Components("schemas")?.Entries ?? [])
        {
            _document.Places.AddSchema(entry.Key.Text, entry.Key.Location);

            if (entry.Value is not YamlMap map)
            {
                Problems.Report(Rules.WrongKind, entry.Value.Location, $"schema '{entry.Key.Text}'", "a map", entry.Value.Kind);
                continue;
            }

            var reader = new MapReader(map, $"schema '{entry.Key.Text}'", _document);
            ClassModel type = _names.TypeOf(entry.Key.Text)!.Class!;
            reader.OptionalText("x-name");

            if (map["enum"] is not null)
            {
                if (EnumerationReader.Read(entry.Key.Text, type, reader, Problems) is { } enumeration)
                {
                    Enumerations.Add(enumeration);
                }
            }
            else
            {
                ReadObject(entry.Key.Text, type, reader);
            }

            reader.Finish();
        }
    }

    private void ReadObject(string schema, ClassModel type, MapReader reader)
    {
        string summary = reader.Description();

        if (reader.Choice("type", "object") is null && reader.Map["type"] is null)
        {
            Problems.Report(Rules.MissingKey, reader.Map.Location, reader.What, "type");
        }

        Dictionary<string, YamlScalar> required = [];

        foreach (YamlScalar key in reader.OptionalTexts("required"))
        {
            required[key.Text] = key;
        }

        YamlMap? properties = reader.RequiredMap("properties");
        List<PropertyModel> models = [];

        foreach (YamlEntry entry in properties?.Entries ?? [])
        {
            bool isRequired = required.ContainsKey(entry.Key.Text);
            models.Add(ReadProperty(entry, schema, isRequired) ?? Unknown(entry, isRequired));
        }

        ReportRequired(required.Values, properties, reader.What);
        ReportCollisions(models, properties, type.Name);
        EquatableArray<ConditionModel> conditions = ConditionReader.Read(reader, properties, schema, _document);

        Objects.Add(new ObjectModel(schema, type, summary, ObjectUse.Response, models.ToEquatableArray(), conditions));
    }

    private PropertyModel? ReadProperty(YamlEntry entry, string schema, bool isRequired)
    {
        string wireName = entry.Key.Text;
        string what = $"property '{wireName}' of '{schema}'";

        if (_values.ReadAny(entry.Value, what) is not { } shape)
        {
            return null;
        }

        Identifier? name = NameOf(shape.Name, wireName);

        if (!WireName.IsProperty(wireName))
        {
            Problems.Report(
                Rules.UnusableName, entry.Key.Location, wireName, "properties have letters, digits, '_', '-', '.', ':', '$' and '@'");
        }
        else if (name is null || s_taken.Contains(name.Text))
        {
            Problems.Report(
                Rules.UnusableName, NameIn(entry), shape.Name ?? Identifier.Join(wireName.TrimStart('_')), Identifier.WayOut);
        }

        if (shape.Description is null)
        {
            Problems.Report(Rules.MissingDescription, ValueIn(entry, "description"), what);
        }

        if (shape.Traits.ZeroIsNull && !isRequired)
        {
            Problems.Report(
                Rules.UnitOnWrongType, entry.Key.Location, what, "x-zero", "required properties", "one that may be absent");
        }

        return new PropertyModel(
            wireName, name ?? Identifier.Refused, shape.Type, isRequired, shape.IsNullable,
            new TextModel(shape.Description ?? "", shape.Evidence), shape.Traits);
    }

    /// <summary>What says what a property is called: its x-name, or else its key.</summary>
    private static SpecLocation NameIn(YamlEntry property) => ValueIn(property, "x-name");

    /// <summary>The place of a key's value, or of the property where it has no such key.</summary>
    private static SpecLocation ValueIn(YamlEntry property, string key)
        => ((property.Value as YamlMap)?[key] ?? property.Key).Location;

    private static Identifier? NameOf(string? given, string wireName)
        => given is null ? Identifier.OfWire(wireName.TrimStart('_')) : Identifier.OfPascal(given);

    /// <summary>Stands for a property with faults, so that a sample that has it is not blamed for them.</summary>
    private static PropertyModel Unknown(YamlEntry entry, bool isRequired)
    {
        Identifier? name = NameOf(((entry.Value as YamlMap)?["x-name"] as YamlScalar)?.Text, entry.Key.Text);
        return new PropertyModel(
            entry.Key.Text, name ?? Identifier.Refused, TypeModel.RawJson, isRequired, IsNullable: true, new TextModel("", null),
            new PropertyTraits(false, null, null, null));
    }

    private void ReportRequired(IEnumerable<YamlScalar> required, YamlMap? properties, string what)
    {
        string[] known = [.. properties?.Entries.Select(entry => entry.Key.Text) ?? []];

        foreach (YamlScalar key in required.Where(key => properties?.Entry(key.Text) is null))
        {
            Problems.Report(Rules.RequiredNamesNothing, key.Location, what, key.Text, Nearest.Suggest(key.Text, known));
        }
    }

    private void ReportCollisions(List<PropertyModel> models, YamlMap? properties, Identifier className)
    {
        Dictionary<string, string> taken = new(StringComparer.Ordinal) { [className.Text] = "the class itself" };

        foreach (PropertyModel property in models.Where(property => property.Traits.ZeroIsNull))
        {
            if (className.Text == $"{property.Name}OnTheWire")
            {
                Problems.Report(
                    Rules.NameCollision, properties!.Entry(property.WireName)!.Key.Location, "the class itself",
                    $"what property '{property.WireName}' is on the wire", className.Text);
            }

            taken[$"{property.Name}OnTheWire"] = $"what property '{property.WireName}' is on the wire";
        }

        foreach (PropertyModel property in models.Where(property => property.Identifier != Identifier.Refused))
        {
            string what = $"property '{property.WireName}'";

            if (taken.TryGetValue(property.Name, out string? other))
            {
                SpecLocation location = NameIn(properties!.Entry(property.WireName)!);
                Problems.Report(Rules.NameCollision, location, other, what, property.Name);
            }
            else
            {
                taken.Add(property.Name, what);
            }
        }
    }
}
