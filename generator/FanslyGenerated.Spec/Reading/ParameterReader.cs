using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads the parameters of an operation and holds them against its path.</summary>
internal sealed class ParameterReader
{
    private readonly SpecDocument _document;
    private readonly ValueReader _values;

    public ParameterReader(SpecDocument document, ValueReader values)
    {
        _document = document;
        _values = values;
    }

    private ProblemList Problems => _document.Problems;

    /// <summary>The parameters in the order in which C# lists them.</summary>
    public EquatableArray<ParameterModel> ReadAll(MapReader operation, OperationNames names, YamlScalar path)
    {
        string id = names.Function.Text;
        List<ParameterModel> parameters = [];
        Dictionary<string, string> taken = ReservedNames.OfEveryMethod.ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal);
        HashSet<(bool IsInPath, string WireName)> sent = [];
        List<string> declared = [];

        // The raw method of a list that goes by links takes one.
        if ((operation.Map["x-paging"] as YamlMap)?["link"] is not null)
        {
            taken[ReservedNames.Link.Text] = "the link to the next page";
        }

        foreach (YamlNode node in operation.OptionalList("parameters"))
        {
            if (_document.Follow(node, "parameters", $"a parameter of {operation.What}") is not { } map)
            {
                continue;
            }

            // One with faults of its own is declared all the same.
            if (map["in"] is YamlScalar { Text: "path" } && map["name"] is YamlScalar name)
            {
                declared.Add(name.Text);
            }

            if (Read(map, names) is { } parameter)
            {
                if (map["example"] is { } example)
                {
                    _document.Places.AddExample(SpecPlaces.OfParameter(id, parameter.WireName), example.Location);
                }

                if (parameter.IsList)
                {
                    taken[ReservedNames.CopyOf(parameter.Identifier).Text] = ReservedNames.Variable;
                }

                if (!sent.Add((parameter.IsInPath, parameter.WireName)))
                {
                    Problems.Report(Rules.ParameterTwice, node.Location, id, parameter.WireName, parameter.IsInPath ? "path" : "query");
                }
                else if (taken.TryGetValue(parameter.Identifier.Text, out string? other))
                {
                    Problems.Report(Rules.NameCollision, node.Location, other, $"parameter '{parameter.WireName}'", parameter.Identifier.Text);
                }
                else
                {
                    taken.Add(parameter.Identifier.Text, $"parameter '{parameter.WireName}'");
                    parameters.Add(parameter);
                }
            }
        }

        string[] inPath = [.. UrlPath.Parameters(path.Text)];

        foreach (string each in inPath.Except(declared).Concat(declared.Except(inPath)))
        {
            Problems.Report(Rules.PathParameterMismatch, path.Location, id, each);
        }

        return ParameterOrder.Of(path.Text, parameters).ToEquatableArray();
    }

    private ParameterModel? Read(YamlMap map, OperationNames names)
    {
        string called = (map["name"] as YamlScalar)?.Text ?? "?";
        var reader = new MapReader(map, $"parameter '{called}'", _document);
        YamlScalar? name = reader.RequiredText("name");
        string? place = reader.Choice("in", "path", "query");
        bool isRequired = reader.Flag("required");
        string description = reader.Description();
        YamlNode? schema = reader.Required("schema");
        YamlScalar? csharpName = reader.OptionalText("x-name");
        Evidence? evidence = EvidenceReader.Read(reader);
        YamlNode? example = reader.Optional("example");
        ListStyle style = ListStyle.Read(reader, place, schema);
        reader.Finish();

        ValueShape? shape = schema is null ? null : _values.Read(schema, reader.What);

        if (example is null or YamlList { Items.Count: 0 })
        {
            Problems.Report(Rules.MissingExample, (example ?? map).Location, reader.What);
        }

        if (name is null || place is null || shape is null)
        {
            return null;
        }

        Identifier? identifier = Identifier.OfParameter((csharpName ?? name).Text);
        isRequired |= place == "path";

        if (!WireName.IsParameter(name.Text))
        {
            Problems.Report(Rules.UnusableName, name.Location, name.Text, "parameters have letters, digits, '_', '-', '.', '[' and ']'");
        }
        else if (identifier is null)
        {
            Problems.Report(
                Rules.UnusableName, (csharpName ?? name).Location, (csharpName ?? name).Text, "give it an x-name of letters and digits");
        }
        else if (!isRequired && (TakenNames.OfEveryObject.Contains(identifier.Pascal.Text) || identifier.Pascal.Text == names.Options.Text))
        {
            // An option is a property of a class.
            Problems.Report(Rules.UnusableName, (csharpName ?? name).Location, identifier.Pascal.Text, Identifier.WayOut);
        }

        ReportUnsupported(shape.Type, place, IsAccount(name.Text), schema!, reader.What);
        ReportComma(example as YamlList, style, reader.What);

        return new ParameterModel(
            name.Text, identifier ?? Identifier.Refused, shape.Type, place == "path", isRequired,
            new TextModel(description, evidence ?? shape.Evidence), example is null ? "null" : YamlJson.Write(example))
        {
            IsExploded = style.IsExploded,
        };
    }

    private bool IsAccount(string name)
        => ((_document.Root["x-client"] as YamlMap)?["account"] as YamlScalar)?.Text == name;

    /// <summary>The client refuses such an item, so the contract tests could not send it.</summary>
    private void ReportComma(YamlList? example, ListStyle style, string what)
    {
        if (!style.IsExploded && example?.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Text.Contains(',')) is { } item)
        {
            Problems.Report(Rules.ExampleDoesNotFit, item.Location, what, "$", "an item that is sent between commas cannot hold one");
        }
    }

    /// <summary>
    /// A value in a path is one segment of letters or digits, and the account's is a text; a query has instants too, and lists
    /// of what is written in one way only.
    /// </summary>
    private void ReportUnsupported(TypeModel type, string place, bool isAccount, YamlNode schema, string what)
    {
        if (type.Kind == TypeKind.List && place == "query")
        {
            if (ListStyle.Fault(type) is { } fault)
            {
                Problems.Report(Rules.UnsupportedSchema, schema.Location, what, fault, "items that are texts, integers or values of an enumeration");
            }
        }
        else if (place == "path" && isAccount && type.Kind != TypeKind.String)
        {
            Problems.Report(Rules.UnsupportedSchema, schema.Location, what, Describe.Type(type), "a text, since Account(id) takes one");
        }
        else if (place == "path"
            && type.Kind is not (TypeKind.String or TypeKind.Int32 or TypeKind.Int64 or TypeKind.StringEnum or TypeKind.IntegerEnum))
        {
            Problems.Report(Rules.UnsupportedSchema, schema.Location, what, Describe.Type(type), "a text, an integer or an enumeration");
        }
        else if (type.Kind is TypeKind.Object or TypeKind.List or TypeKind.RawJson or TypeKind.RawAmount)
        {
            Problems.Report(Rules.UnsupportedSchema, schema.Location, what, Describe.Type(type), "a text, a number or an enumeration");
        }
    }
}
