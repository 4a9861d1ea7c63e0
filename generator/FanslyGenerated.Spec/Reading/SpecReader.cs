using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>What reading a spec gives.</summary>
/// <param name="Model">What the spec says; null where nothing could be made of it. Operations with faults are left out.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
/// <param name="Places">Where operations, schemas and examples stand.</param>
public sealed record SpecReading(
    SpecModel? Model,
    EquatableArray<Problem> Problems,
    SpecPlaces Places)
{
    /// <summary>Whether nothing may be generated from it.</summary>
    public bool HasErrors => Problems.Any(problem => !problem.Rule.IsWarning);

    /// <summary>
    /// Whether code can be made of it, if only to see it. An operation with a fault is left out of the model, but a name that
    /// was refused, or is there twice, would be printed as it is.
    /// </summary>
    public bool HasUsableNames
        => Problems.All(problem => problem.Rule != Rules.UnusableName && problem.Rule != Rules.NameCollision
            && problem.Rule != Rules.HidingName && problem.Rule != Rules.OpenSchema);
}

/// <summary>Reads an OpenAPI document in our dialect.</summary>
public static class SpecReader
{
    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete"];

    /// <summary>Reads a document; it does not throw, whatever the document holds.</summary>
    /// <param name="path">What problems call the file.</param>
    /// <param name="text">The document.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static SpecReading Read(string path, string text, CancellationToken cancellation = default)
    {
        SpecModel? model = null;
        var places = new SpecPlaces();

        EquatableArray<Problem> problems = ProblemList.Collect(problems =>
        {
            YamlNode? node = YamlReader.Read(path, text, problems, cancellation);

            if (node is YamlMap root)
            {
                model = Read(new SpecDocument(root, problems, places));
            }
            else if (node is not null)
            {
                problems.Report(Rules.WrongKind, node.Location, "the document", "a map", node.Kind);
            }
        });

        return new SpecReading(model, problems, places);
    }

    private static SpecModel? Read(SpecDocument document)
    {
        var root = new MapReader(document.Root, "the document", document);
        CheckFrame(root, document);

        ClientModel? client = new ClientReader(document, root).Read();
        var names = new SchemaNames(document, client?.NamespaceCode ?? $"Unknown");
        var values = new ValueReader(document, names);
        var schemas = new SchemaReader(document, names, values);
        schemas.ReadAll();

        Dictionary<string, ObjectModel> objects = schemas.Objects.ToDictionary(each => each.Schema, StringComparer.Ordinal);
        Dictionary<string, EnvelopeModel> envelopes =
            new EnvelopeReader(document, names, objects).ReadAll(root.OptionalMap("x-envelopes"));
        YamlScalar? envelope = root.OptionalText("x-envelope");
        EnvelopeModel? common = envelope is not null && envelopes.TryGetValue(envelope.Text, out EnvelopeModel found) ? found : null;

        var resolver = new PointerResolver(objects, document.Problems);
        SignalsModel signals = new SignalsReader(document, root, resolver).Read(common);
        var operations = new OperationReader(
            document, values, new ResponseReader(document, values, envelopes),
            new PagingReader(document, resolver, envelopes), envelope);
        EquatableArray<ResourceModel> resources =
            new ResourceReader(document, operations).ReadAll(root, s_methods);
        EquatableArray<AbsentModel> absent = AbsentReader.Read(root, s_methods, document.Problems);

        root.Finish();
        foreach (string schema in Reachability.OnlyWritten(objects, [.. resources.SelectMany(resource => resource.Operations)]).ToArray())
        {
            objects[schema] = objects[schema] with { Use = ObjectUse.Request };
        }

        SchemaChecks.Report(document, objects);
        FormChecks.Report(document, objects, resources);
        document.ReportUnused();

        if (client is null)
        {
            return null;
        }

        var spec = new SpecModel(
            client with { Signals = signals },
            envelopes.Values.ToEquatableArray(),
            common?.Name,
            schemas.Objects.Select(each => objects[each.Schema]).ToEquatableArray(),
            schemas.Enumerations.ToEquatableArray(),
            resources,
            absent);
        NameChecks.Report(document, spec);
        OpenSchemaChecks.Report(document, spec);
        return spec;
    }

    private static void CheckFrame(MapReader root, SpecDocument document)
    {
        if (root.RequiredText("openapi") is { } version && !version.Text.StartsWith("3.0.", StringComparison.Ordinal))
        {
            document.Problems.Report(Rules.UnknownValue, version.Location, "openapi", version.Text, "specs are OpenAPI 3.0.3");
        }

        if (root.OptionalMap("components") is { } components)
        {
            var reader = new MapReader(components, "components", document);

            foreach (string kind in (string[])["schemas", "parameters", "responses", "headers", "securitySchemes"])
            {
                reader.OptionalMap(kind);
            }

            reader.Finish();
        }
    }
}
