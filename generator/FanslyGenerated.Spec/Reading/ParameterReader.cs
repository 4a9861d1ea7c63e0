using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads the parameters of an operation and holds them against its path.</summary>
internal sealed class ParameterReader
{
    private static readonly Regex s_pathParameter = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);

    private readonly SpecDocument _document;
    private readonly ValueReader _values;

    public ParameterReader(SpecDocument document, ValueReader values)
    {
        _document = document;
        _values = values;
    }

    private ProblemList Problems => _document.Problems;

    /// <summary>The names in braces, from left to right.</summary>
    public static IEnumerable<string> InPath(string path)
        => s_pathParameter.Matches(path).Cast<Match>().Select(match => match.Groups[1].Value);

    /// <summary>The parameters in the order in which C# lists them.</summary>
    public EquatableArray<ParameterModel> ReadAll(MapReader operation, string id, YamlScalar path)
    {
        List<ParameterModel> parameters = [];
        Dictionary<string, string> taken = new(StringComparer.Ordinal)
        {
            ["cancellationToken"] = "the cancellation token",
            ["options"] = "the options",
            ["request"] = "the body",
        };

        // The raw method of a list that goes by links takes one.
        if ((operation.Map["x-paging"] as YamlMap)?["link"] is not null)
        {
            taken["link"] = "the link to the next page";
        }

        foreach (YamlNode node in operation.OptionalList("parameters"))
        {
            if (_document.Follow(node, "parameters", $"a parameter of {operation.What}") is { } map && Read(map) is { } parameter)
            {
                if (map["example"] is { } example)
                {
                    _document.Places.AddExample(SpecPlaces.OfParameter(id, parameter.WireName), example.Location);
                }

                if (taken.TryGetValue(parameter.Name, out string? other))
                {
                    Problems.Report(Rules.NameCollision, node.Location, other, $"parameter '{parameter.WireName}'", parameter.Name);
                }
                else
                {
                    taken.Add(parameter.Name, $"parameter '{parameter.WireName}'");
                    parameters.Add(parameter);
                }
            }
        }

        string[] inPath = [.. InPath(path.Text)];
        string[] declared = [.. parameters.Where(parameter => parameter.IsInPath).Select(parameter => parameter.WireName)];

        foreach (string name in inPath.Except(declared).Concat(declared.Except(inPath)))
        {
            Problems.Report(Rules.PathParameterMismatch, path.Location, id, name);
        }

        return parameters
            .OrderBy(parameter => parameter.IsInPath ? Array.IndexOf(inPath, parameter.WireName) : int.MaxValue)
            .ThenBy(parameter => parameter.IsRequired ? 0 : 1)
            .ToEquatableArray();
    }

    private ParameterModel? Read(YamlMap map)
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

        string identifier = CSharpName.Camel((csharpName ?? name).Text);

        if (!WireName.IsParameter(name.Text))
        {
            Problems.Report(Rules.UnusableName, name.Location, name.Text, "parameters have letters, digits, '_', '-', '.', '[' and ']'");
        }
        else if (!CSharpName.IsUsable(identifier.TrimStart('@')))
        {
            Problems.Report(
                Rules.UnusableName, (csharpName ?? name).Location, (csharpName ?? name).Text, "give it an x-name of letters and digits");
        }

        ReportUnsupported(shape.Type, place, schema!, reader.What);
        ReportComma(example as YamlList, style, reader.What);

        return new ParameterModel(
            name.Text, identifier, shape.Type, place == "path", isRequired || place == "path",
            new TextModel(description, evidence ?? shape.Evidence), example is null ? "null" : YamlJson.Write(example))
        {
            IsExploded = style.IsExploded,
        };
    }

    /// <summary>The client refuses such an item, so the contract tests could not send it.</summary>
    private void ReportComma(YamlList? example, ListStyle style, string what)
    {
        if (!style.IsExploded && example?.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Text.Contains(',')) is { } item)
        {
            Problems.Report(Rules.ExampleDoesNotFit, item.Location, what, "$", "an item that is sent between commas cannot hold one");
        }
    }

    /// <summary>A value in a path is one segment; a query has instants too, and lists of what is written in one way only.</summary>
    private void ReportUnsupported(TypeModel type, string place, YamlNode schema, string what)
    {
        if (type.Kind == TypeKind.List && place == "query")
        {
            if (ListStyle.Fault(type) is { } fault)
            {
                Problems.Report(Rules.UnsupportedSchema, schema.Location, what, fault, "items that are texts, integers or values of an enumeration");
            }
        }
        else if (type.Kind is TypeKind.Object or TypeKind.List or TypeKind.RawJson
            || (type.Kind == TypeKind.IsoInstant && place == "path"))
        {
            Problems.Report(Rules.UnsupportedSchema, schema.Location, what, Describe.Type(type), "a text, a number or an enumeration");
        }
    }
}
