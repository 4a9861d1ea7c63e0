using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads one operation. What is wrong with it costs this operation alone.</summary>
internal sealed class OperationReader
{
    private static readonly Regex s_id = new(@"^([A-Z][A-Za-z0-9]{0,59})_([A-Z][A-Za-z0-9]{0,59})\z", RegexOptions.CultureInvariant);

    private const string Form = "multipart/form-data";

    private readonly SpecDocument _document;
    private readonly ValueReader _values;
    private readonly ParameterReader _parameters;
    private readonly ResponseReader _responses;
    private readonly PagingReader _paging;
    private readonly YamlScalar? _envelope;

    public OperationReader(
        SpecDocument document, ValueReader values, ResponseReader responses, PagingReader paging, YamlScalar? envelope)
    {
        _document = document;
        _values = values;
        _parameters = new ParameterReader(document, values);
        _responses = responses;
        _paging = paging;
        _envelope = envelope;
    }

    private ProblemList Problems => _document.Problems;

    /// <summary>The id of an operation, whatever else is wrong with it; null where it is none.</summary>
    public static YamlScalar? IdOf(YamlMap operation)
        => operation["operationId"] is YamlScalar { ScalarKind: ScalarKind.Text } id && s_id.IsMatch(id.Text) ? id : null;

    public OperationModel? Read(YamlScalar path, YamlScalar method, YamlMap map)
    {
        int before = Problems.ErrorCount;
        var reader = new MapReader(map, $"operation '{method.Text} {path.Text}'", _document);
        YamlScalar? id = reader.RequiredText("operationId");
        Match match = s_id.Match(id?.Text ?? "");

        if (id is null || !match.Success)
        {
            if (id is not null)
            {
                Problems.Report(Rules.OperationId, id.Location, id.Text);
            }

            return null;
        }

        var names = new OperationNames(Identifier.OfPascal(match.Groups[1].Value)!, Identifier.OfPascal(match.Groups[2].Value)!);
        reader = new MapReader(map, $"operation '{id.Text}'", _document);
        reader.Ignore("operationId", "deprecated");
        ReadTags(reader, names.Group.Text);
        string summary = reader.Description("summary");
        string? remarks = reader.OptionalLine("description");
        Evidence? evidence = EvidenceReader.Read(reader);
        string? retry = reader.Choice("x-retry", "never", "safe");
        bool hasOwnSample = reader.Choice("x-sample", "own") is not null;

        if (reader.Map["x-evidence"] is null)
        {
            Problems.Report(Rules.MissingKey, id.Location, reader.What, "x-evidence");
        }

        EquatableArray<ParameterModel> parameters = _parameters.ReadAll(reader, names, path);
        BodyModel? body = ReadBody(reader, id.Text, method.Text);
        ResponseModel? response = _responses.Read(reader, id.Text, _envelope);
        PagingModel? paging = response is null ? null : _paging.Read(reader, id.Text, method.Text, parameters, response);
        reader.Ignore("x-paging");
        reader.Finish();

        bool isSafe = retry is null ? method.Text == "get" : retry == "safe";

        return Problems.ErrorCount > before || response is null
            ? null
            : new OperationModel(
                names.Group, names.Verb, new TextModel(summary, evidence), remarks,
                new RequestModel(method.Text.ToUpperInvariant(), path.Text, parameters, body, isSafe), response, paging)
            {
                HasOwnSample = hasOwnSample,
            };
    }

    private void ReadTags(MapReader reader, string group)
    {
        foreach (YamlScalar tag in reader.OptionalTexts("tags").Where(tag => tag.Text != group))
        {
            Problems.Report(Rules.UnknownValue, tag.Location, $"a tag of {reader.What}", tag.Text, $"did you mean '{group}'?");
        }
    }

    private BodyModel? ReadBody(MapReader operation, string id, string method)
    {
        if (operation.OptionalMap("requestBody") is not { } map)
        {
            return null;
        }

        if (method == "get")
        {
            Problems.Report(Rules.BodyOfAGet, operation.Map.Entry("requestBody")!.Key.Location, id);
            return null;
        }

        var reader = new MapReader(map, $"body of {operation.What}", _document);
        string description = reader.Description();
        reader.Flag("required");
        YamlMap? content = reader.RequiredMap("content");
        reader.Finish();

        if (content is null)
        {
            return null;
        }

        var types = new MapReader(content, $"content of {reader.What}", _document);
        bool isForm = content.Entry(Form) is not null;
        YamlMap? media = types.RequiredMap(isForm ? Form : "application/json");
        types.Finish();

        if (media is null)
        {
            return null;
        }

        var body = new MapReader(media, reader.What, _document);
        YamlNode? schema = body.Required("schema");
        YamlNode? example = body.Optional("example");
        body.Finish();

        if (example is null)
        {
            Problems.Report(Rules.MissingExample, media.Location, reader.What);
        }
        else
        {
            _document.Places.AddExample(SpecPlaces.OfBody(id), example.Location);
        }

        if (schema is null || _values.Read(schema, reader.What) is not { } shape)
        {
            return null;
        }

        if (shape.Type.Kind != TypeKind.Object)
        {
            Problems.Report(Rules.UnsupportedSchema, schema.Location, reader.What, Describe.Type(shape.Type), "a $ref to an object schema");
        }

        return example is null ? null : new BodyModel(shape.Type, description, YamlJson.Write(example), isForm);
    }
}
