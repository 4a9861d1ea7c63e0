using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads the responses of an operation: one success, in its envelope, and the documented failures.</summary>
internal sealed class ResponseReader
{
    private readonly SpecDocument _document;
    private readonly ValueReader _values;
    private readonly IReadOnlyDictionary<string, EnvelopeModel> _envelopes;

    public ResponseReader(SpecDocument document, ValueReader values, IReadOnlyDictionary<string, EnvelopeModel> envelopes)
    {
        _document = document;
        _values = values;
        _envelopes = envelopes;
    }

    private ProblemList Problems => _document.Problems;

    /// <param name="operation">The operation.</param>
    /// <param name="id">Its id.</param>
    /// <param name="fallback">The envelope of the document, for operations that name none.</param>
    public ResponseModel? Read(MapReader operation, string id, YamlScalar? fallback)
    {
        YamlScalar? envelopeName = operation.OptionalText("x-envelope") ?? fallback;
        EnvelopeModel? envelope = null;

        if (envelopeName is not null && envelopeName.Text != "none" && !_envelopes.TryGetValue(envelopeName.Text, out envelope))
        {
            // The document's own choice is one mistake, however many operations follow it.
            ReportUnknown(envelopeName, operation.Map["x-envelope"] is null ? "the document" : operation.What);
            operation.Ignore("responses");
            return null;
        }

        if (operation.RequiredMap("responses") is not { } responses)
        {
            return null;
        }

        ResponseModel? success = null;
        List<ErrorModel> errors = [];

        foreach (YamlEntry entry in responses.Entries)
        {
            if (!int.TryParse(entry.Key.Text, out int status) || status is < 200 or > 599)
            {
                Problems.Report(
                    Rules.UnknownValue, entry.Key.Location, $"a status of {operation.What}", entry.Key.Text, "write a number from 200 to 599");
            }
            else if (_document.Follow(entry.Value, "responses", $"response {status} of '{id}'") is { } map)
            {
                var reader = new MapReader(map, Name(entry, id), _document);
                reader.Description();
                ReadHeaders(reader);

                if (status < 300 && success is null)
                {
                    success = ReadSuccess(reader, id, status, envelope);
                }
                else if (ReadError(reader, id, status) is { } error)
                {
                    errors.Add(error);
                }

                reader.Finish();
            }
        }

        if (success is null && !responses.Entries.Any(entry => entry.Key.Text.StartsWith("2", StringComparison.Ordinal)))
        {
            Problems.Report(Rules.MissingKey, responses.Location, $"responses of '{id}'", "200");
        }

        return success is null ? null : success with { Errors = errors.ToEquatableArray() };
    }

    private void ReportUnknown(YamlScalar envelope, string chooser)
    {
        var declared = _document.Root["x-envelopes"] as YamlMap;

        // One that is declared and missing here has faults of its own, which have been reported.
        if (declared?.Entry(envelope.Text) is null)
        {
            string[] known = [.. declared?.Entries.Select(entry => entry.Key.Text) ?? [], "none"];
            Problems.Report(Rules.UnknownEnvelope, envelope.Location, chooser, envelope.Text, Nearest.Suggest(envelope.Text, known));
        }
    }

    /// <summary>A shared response has a name of its own, so that what is wrong with it is reported once and not for each operation.</summary>
    private static string Name(YamlEntry response, string id)
        => response.Value is YamlMap map && map["$ref"] is YamlScalar reference
            ? $"response '{reference.Text.Substring(reference.Text.LastIndexOf('/') + 1)}'"
            : $"response {response.Key.Text} of '{id}'";

    private void ReadHeaders(MapReader response)
    {
        foreach (YamlEntry entry in response.OptionalMap("headers")?.Entries ?? [])
        {
            string what = $"header '{entry.Key.Text}'";

            if (_document.Follow(entry.Value, "headers", what) is { } map)
            {
                var reader = new MapReader(map, what, _document);
                reader.Description();

                if (reader.Required("schema") is { } schema)
                {
                    _values.Read(schema, reader.What);
                }

                reader.Finish();
            }
        }
    }

    private ResponseModel? ReadSuccess(MapReader response, string id, int status, EnvelopeModel? envelope)
    {
        if (FileContent.Of(response) is { } file)
        {
            return file.Read(_document, id, status, envelope);
        }

        (YamlNode? schema, _) = ReadContent(response, isExampleRequired: false);

        if (envelope is null)
        {
            TypeModel? plain = schema is null ? TypeModel.None : _values.Read(schema, response.What)?.Type;
            return plain is null ? null : new ResponseModel(status, null, plain, plain, false, []);
        }

        if (schema is null)
        {
            Problems.Report(Rules.MissingKey, response.Map.Location, response.What, "content");
            return null;
        }

        if (envelope.Payload is null)
        {
            TypeModel? whole = _values.Read(schema, response.What)?.Type;

            if (whole is not null && whole.Schema != envelope.Type.Schema)
            {
                ReportNarrowing(schema, id, envelope, $"the envelope '{envelope.Name}' has no payload, so refer to it alone");
                return null;
            }

            return whole is null ? null : new ResponseModel(status, envelope.Name, whole, TypeModel.None, false, []) { EnvelopeIdentifier = envelope.Identifier };
        }

        if (ReadNarrowing(schema, id, envelope) is not { } narrowed)
        {
            return null;
        }

        TypeModel payload = narrowed.Type;
        return new ResponseModel(
            status, envelope.Name, envelope.Type with { Argument = payload }, payload, narrowed.IsNullable, [])
        {
            EnvelopeIdentifier = envelope.Identifier,
        };
    }

    private ErrorModel? ReadError(MapReader response, string id, int status)
    {
        (YamlNode? schema, YamlNode? example) = ReadContent(response, isExampleRequired: true);

        if (example is not null)
        {
            _document.Places.AddExample(SpecPlaces.OfError(id, status), example.Location);
        }

        TypeModel? type = schema is null ? null : _values.Read(schema, response.What)?.Type;
        return example is null || type is null ? null : new ErrorModel(status, type, YamlJson.Write(example));
    }

    private (YamlNode? Schema, YamlNode? Example) ReadContent(MapReader response, bool isExampleRequired)
    {
        if (response.OptionalMap("content") is not { } content)
        {
            return default;
        }

        var types = new MapReader(content, $"content of {response.What}", _document);
        YamlMap? json = types.RequiredMap("application/json");
        types.Finish();

        if (json is null)
        {
            return default;
        }

        var reader = new MapReader(json, $"JSON of {response.What}", _document);
        YamlNode? schema = reader.Required("schema");
        YamlNode? example = reader.Optional("example");
        reader.Finish();

        if (isExampleRequired && example is null)
        {
            Problems.Report(Rules.MissingExample, json.Location, response.What);
        }

        return (schema, example);
    }

    /// <summary>Reads the payload's type out of <c>allOf: [the envelope, properties along the pointer]</c>.</summary>
    private ValueShape? ReadNarrowing(YamlNode schema, string id, EnvelopeModel envelope)
    {
        if (schema is not YamlMap { } map || map.Only?.Value is not YamlList { Items: { Count: 2 } parts } || map["allOf"] is null)
        {
            ReportNarrowing(schema, id, envelope, "it is something else");
            return null;
        }

        if (parts[0] is not YamlMap { Only: { Key.Text: "$ref" } reference })
        {
            ReportNarrowing(parts[0], id, envelope, "it starts with something else");
            return null;
        }

        if (parts[1] is not YamlMap narrowing)
        {
            ReportNarrowing(parts[1], id, envelope, "it ends with something else");
            return null;
        }

        if (_document.Resolve(reference.Value, "schemas") is not { } target)
        {
            return null;
        }

        if (target.Key.Text != envelope.Type.Schema)
        {
            ReportNarrowing(reference.Value, id, envelope, $"it starts with '{target.Key.Text}'");
            return null;
        }

        YamlNode narrowed = narrowing;

        foreach (string step in envelope.Payload!.Steps)
        {
            if (narrowed is not YamlMap level
                || level.Entries.Any(entry => entry.Key.Text is not ("properties" or "type"))
                || level["properties"] is not YamlMap { Only: { } only })
            {
                ReportNarrowing(narrowed, id, envelope, $"on the way, '{step}' is not the only property");
                return null;
            }

            if (level["type"] is { } type and not YamlScalar { Text: "object" })
            {
                ReportNarrowing(type, id, envelope, $"on the way, what holds '{step}' is of type object");
                return null;
            }

            if (only.Key.Text != step)
            {
                ReportNarrowing(only.Key, id, envelope, $"'{only.Key.Text}' is not on the way, '{step}' is");
                return null;
            }

            narrowed = only.Value;
        }

        return _values.Read(narrowed, $"payload of '{id}'");
    }

    private void ReportNarrowing(YamlNode where, string id, EnvelopeModel envelope, string found)
        => Problems.Report(
            Rules.NarrowingOffThePath, where.Location, id, envelope.Type.Schema!, envelope.Payload?.Text ?? "none", found);
}
