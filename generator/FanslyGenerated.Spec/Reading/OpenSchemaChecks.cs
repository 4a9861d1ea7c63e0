using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>
/// The class of an envelope, and of each layer on the way to its payload, is generic. So it has no place where a schema is
/// meant that is the same everywhere.
/// </summary>
internal static class OpenSchemaChecks
{
    private const string Reason = "no payload is known here";

    public static void Report(SpecDocument document, SpecModel spec)
    {
        ReportShared(document, spec);
        HashSet<string> open = [.. spec.Objects.Where(model => model.IsOpen).Select(model => model.Schema)];

        if (open.Count == 0)
        {
            return;
        }

        foreach (ObjectModel model in spec.Objects)
        {
            foreach (PropertyModel property in model.Properties.Where(property => Closed(property.Type, open) is not null))
            {
                document.Problems.Report(
                    Rules.OpenSchema, At(document, model.Schema, property.WireName),
                    $"property '{property.WireName}' of '{model.Schema}'", Closed(property.Type, open)!, Reason);
            }
        }

        foreach (OperationModel operation in spec.Operations)
        {
            foreach ((string what, TypeModel type) in Types(operation).Where(each => Closed(each.Type, open) is not null))
            {
                document.Problems.Report(
                    Rules.OpenSchema, document.Places.Operations[operation.Id], $"{what} of '{operation.Id}'", Closed(type, open)!, Reason);
            }
        }

        foreach (EnvelopeModel envelope in spec.Envelopes.Where(envelope => envelope.Payload is null && open.Contains(envelope.Type.Schema!)))
        {
            document.Problems.Report(
                Rules.OpenSchema, Entry(document, envelope),
                $"envelope '{envelope.Name}'", envelope.Type.Schema!, "this one has none");
        }

        if (spec.Client.Signals.MetaType is { } meta && open.Contains(meta.Schema!))
        {
            document.Problems.Report(Rules.OpenSchema, document.Root["x-meta"]!.Location, "x-meta", meta.Schema!, Reason);
        }
    }

    /// <summary>The class says how the call went, and cannot say two things.</summary>
    private static void ReportShared(SpecDocument document, SpecModel spec)
    {
        foreach (IGrouping<string, EnvelopeModel> envelopes in spec.Envelopes.GroupBy(envelope => envelope.Type.Schema!, StringComparer.Ordinal))
        {
            EnvelopeModel first = envelopes.First();

            foreach (EnvelopeModel other in envelopes.Where(envelope => Judged(envelope) != Judged(first)))
            {
                document.Problems.Report(
                    Rules.OpenSchema, Entry(document, other), $"envelope '{other.Name}'", envelopes.Key,
                    $"envelope '{first.Name}' has other statuses, flags or words");
            }
        }
    }

    private static (EquatableArray<PointerModel> Statuses, EquatableArray<PointerModel> Flags, PointerModel? Message) Judged(EnvelopeModel envelope)
        => (envelope.Statuses, envelope.SuccessFlags, envelope.Message);

    private static SpecLocation Entry(SpecDocument document, EnvelopeModel envelope)
        => ((YamlMap)document.Root["x-envelopes"]!).Entry(envelope.Name)!.Key.Location;

    private static IEnumerable<(string What, TypeModel Type)> Types(OperationModel operation)
    {
        yield return ("the response", operation.Response.Payload);

        if (operation.Response.Envelope is null)
        {
            yield return ("the response", operation.Response.Type);
        }

        if (operation.Request.Body is { } body)
        {
            yield return ("the body", body.Type);
        }
    }

    /// <summary>The open schema that a type names as one that is closed.</summary>
    private static string? Closed(TypeModel type, HashSet<string> open)
        => type.Item is { } item
            ? Closed(item, open)
            : type.Schema is { } schema && open.Contains(schema) && !type.IsOpen ? schema : null;

    private static SpecLocation At(SpecDocument document, string schema, string property)
        => ((YamlMap)((YamlMap)document.Components("schemas")![schema]!)["properties"]!).Entry(property)!.Key.Location;
}
