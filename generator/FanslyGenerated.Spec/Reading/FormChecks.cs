using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Holds forms against what multipart/form-data can carry, and JSON against what it cannot: files.</summary>
internal static class FormChecks
{
    public static void Report(
        SpecDocument document, Dictionary<string, ObjectModel> objects, EquatableArray<ResourceModel> resources)
    {
        OperationModel[] operations = [.. resources.SelectMany(resource => resource.Operations)];
        HashSet<string> reported = new(StringComparer.Ordinal);

        foreach (OperationModel operation in operations.Where(operation => operation.Request.Body is { IsForm: true }))
        {
            ObjectModel form = objects[operation.Request.Body!.Type.Schema!];

            if (reported.Add(form.Schema))
            {
                ReportForm(document, operation, form);
            }
        }

        IEnumerable<TypeModel> json = operations
            .SelectMany(operation => operation.Response.Errors.Select(error => error.Type)
                .Append(operation.Response.Type)
                .Append(operation.Response.Payload))
            .Concat(operations.Select(operation => operation.Request.Body).OfType<BodyModel>()
                .Where(body => !body.IsForm)
                .Select(body => body.Type));

        foreach (string schema in Reachability.Of(objects, json))
        {
            foreach (PropertyModel file in objects[schema].Properties.Where(property => property.Type.Kind == TypeKind.File))
            {
                document.Problems.Report(
                    Rules.MisplacedFile, At(document, schema, file), Name(schema, file),
                    $"'{schema}' is JSON somewhere, which holds none; only a multipart/form-data body does");
            }
        }
    }

    private static void ReportForm(SpecDocument document, OperationModel operation, ObjectModel form)
    {
        if (!form.Properties.Any(property => property.Type.Kind == TypeKind.File))
        {
            document.Problems.Report(
                Rules.FormWithoutFile, document.Components("schemas")!.Entry(form.Schema)!.Key.Location, operation.Id, form.Schema);
        }

        // A property that could not be read stands there as JSON without a description, and has been reported.
        foreach (PropertyModel property in form.Properties
            .Where(property => property.Type.Kind is TypeKind.Object or TypeKind.List or TypeKind.RawJson
                && property.Text.Summary.Length > 0))
        {
            document.Problems.Report(
                Rules.UnsupportedSchema, At(document, form.Schema, property), $"{Name(form.Schema, property)}, a part of a form,",
                Describe.Type(property.Type), "a text, a number, a boolean, an enumeration or a file");
        }
    }

    private static string Name(string schema, PropertyModel property) => $"property '{property.WireName}' of '{schema}'";

    private static SpecLocation At(SpecDocument document, string schema, PropertyModel property)
        => ((Yaml.YamlMap)((Yaml.YamlMap)document.Components("schemas")![schema]!)["properties"]!).Entry(property.WireName)!.Key.Location;
}
