using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>Every type in the namespace of a spec's code, so that two of one name are found before a compiler finds them.</summary>
public static class GeneratedNames
{
    /// <summary>The types, those first that give way last: a schema can have any name, a client cannot.</summary>
    public static IEnumerable<GeneratedName> Of(SpecModel spec)
        => OfClient(spec.Client)
            .Concat(spec.Resources.SelectMany(resource => OfGroup(spec.Client, resource)))
            .Concat(spec.Operations.Select(OfOptions))
            .Concat(OfSchemas(spec));

    private static IEnumerable<GeneratedName> OfClient(ClientModel client)
        => ClientNames.Of(client).Types
            .Select(name => new GeneratedName(name.Text, $"a class of the client '{client.Name}'", NameOrigin.Client, client.Name))
            .Append(new GeneratedName(WireNames.Part.Text, "the namespace of what reads and writes JSON", NameOrigin.Client, client.Name))
            .Append(new GeneratedName(RawNames.Part.Text, "the namespace of the raw client", NameOrigin.Client, client.Name));

    private static IEnumerable<GeneratedName> OfGroup(ClientModel client, ResourceModel resource)
    {
        string id = resource.Operations[0].Id;

        return ClientNames.Of(client).Group(resource.Identifier).Types
            .Select(name => new GeneratedName(name.Text, $"the group of '{id}'", NameOrigin.Operation, id));
    }

    private static GeneratedName OfOptions(OperationModel operation)
        => new(OperationNames.Of(operation).Options.Text, $"the options of '{operation.Id}'", NameOrigin.Operation, operation.Id);

    private static IEnumerable<GeneratedName> OfSchemas(SpecModel spec)
        => spec.Objects.Select(model => (model.Schema, model.Identifier))
            .Concat(spec.Enumerations.Select(model => (model.Schema, model.Identifier)))
            .Where(each => each.Identifier != Identifier.Refused)
            .Select(each => new GeneratedName(each.Identifier.Text, $"schema '{each.Schema}'", NameOrigin.Schema, each.Schema));
}
