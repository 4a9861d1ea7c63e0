using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>Cuts a spec into the parts that become one file each, so that an edit costs no more files than it concerns.</summary>
internal static class NodeFactory
{
    public static ClientNode Client(SpecModel spec)
        => new(
            spec.Client,
            spec.Envelopes.FirstOrDefault(envelope => envelope.Name == spec.DefaultEnvelope),
            Account(spec),
            AccountPath(spec),
            spec.Resources.Select(resource => Group(spec, resource)).ToEquatableArray());

    public static EnvelopesNode Envelopes(SpecModel spec)
        => new(spec.Client.Identifier, spec.Client.NamespaceCode, spec.Envelopes, spec.Client.Signals.ErrorMessages);

    public static IEnumerable<ResourceNode> Resources(SpecModel spec)
        => spec.Resources.Select(resource => new ResourceNode(
            spec.Client.Identifier, spec.Client.NamespaceCode, spec.Client.AccountParameter, Group(spec, resource), resource.Operations));

    public static RequestsNode Requests(SpecModel spec)
        => new(
            spec.Client.Identifier, spec.Client.NamespaceCode,
            Sent(spec));

    /// <summary>Whatever a body is made of. Some of it may be returned too, and is checked all the same.</summary>
    private static EquatableArray<ObjectModel> Sent(SpecModel spec)
    {
        HashSet<string> sent = JsonNodeFactory.Reachable(spec, spec.Operations.Select(operation => operation.Request.Body?.Type).OfType<TypeModel>());
        return spec.Objects.Where(model => sent.Contains(model.Schema)).ToEquatableArray();
    }

    public static IndexesNode Indexes(SpecModel spec)
    {
        ObjectModel[] holders = [.. spec.Objects.Where(model => model.Properties.Any(property => property.Traits.IndexedBy is not null))];
        IEnumerable<IndexKey> keys =
            from property in holders.SelectMany(holder => holder.Properties)
            where property.Traits.IndexedBy is not null
            let item = spec.Objects.FirstOrDefault(model => model.Schema == property.Type.Item?.Schema)
            let key = item?.Property(property.Traits.IndexedBy!)
            where key is not null
            select new IndexKey(item.Schema, key.WireName, key.Identifier);

        return new IndexesNode(
            spec.Client.Identifier, spec.Client.NamespaceCode, holders.ToEquatableArray(), keys.Distinct().ToEquatableArray());
    }

    private static GroupModel Group(SpecModel spec, ResourceModel resource)
        => new(
            resource.Identifier,
            resource.Summary.Length > 0 ? resource.Summary : $"The operations of {resource.Name}.",
            spec.AccountOfGroup(resource.Name) is not null);

    private static Identifier? Account(SpecModel spec)
        => spec.Operations.Select(spec.AccountOf).FirstOrDefault(account => account is not null)?.Identifier;

    private static string? AccountPath(SpecModel spec)
    {
        string marker = $"/{{{spec.Client.AccountParameter}}}";

        return spec.Operations
            .Where(operation => spec.AccountOf(operation) is not null)
            .Select(operation => operation.Request.Path)
            .Select(path => path.Substring(0, path.IndexOf(marker, StringComparison.Ordinal) + 1))
            .GroupBy(prefix => prefix, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }
}
