using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Pipeline;

/// <summary>Finds the classes that are read and those that are written, and makes a node of each.</summary>
internal static class JsonNodeFactory
{
    /// <summary>The classes that responses reach, of calls outside the spec too. What only errors are made of is not among them: errors are read as any JSON.</summary>
    public static IEnumerable<ClassNode> Readers(SpecModel spec)
        => Classes(spec, Reachable(
            spec,
            spec.Operations.SelectMany(operation => new[] { operation.Response.Type, operation.Response.Payload })
                .Concat(Usual(spec) is { } usual ? [usual.Type] : Array.Empty<TypeModel>())));

    /// <summary>The classes that requests reach.</summary>
    public static IEnumerable<ClassNode> Writers(SpecModel spec)
        => Classes(spec, Reachable(spec, Bodies(spec, isForm: false)));

    /// <summary>The classes that are sent as forms. They hold no others.</summary>
    public static IEnumerable<ClassNode> Forms(SpecModel spec)
        => Classes(spec, Reachable(spec, Bodies(spec, isForm: true)));

    public static ResponsesNode Responses(SpecModel spec)
        => new(
            spec.Client.Identifier,
            spec.Client.NamespaceCode,
            Usual(spec),
            spec.Operations
                .Where(operation => operation.Response.Type.Kind is not (TypeKind.None or TypeKind.File))
                .Select(operation => new ResponseNode(
                    WireClass.Method(operation), operation.Response.Envelope, operation.Response.Type, operation.Response.Payload))
                .ToEquatableArray());

    private static EnvelopeModel? Usual(SpecModel spec)
        => spec.Envelopes.FirstOrDefault(envelope => envelope.Name == spec.DefaultEnvelope && envelope.Payload is not null);

    private static IEnumerable<TypeModel> Bodies(SpecModel spec, bool isForm)
        => spec.Operations
            .Select(operation => operation.Request.Body)
            .OfType<BodyModel>()
            .Where(body => body.IsForm == isForm)
            .Select(body => body.Type);

    private static IEnumerable<ClassNode> Classes(SpecModel spec, HashSet<string> schemas)
    {
        HashSet<string> cursors = [.. spec.Operations
            .SelectMany(operation => (operation.Paging?.Step as CursorModel)?.Places ?? [])
            .Select(pointer => pointer.Text.Substring(pointer.Text.LastIndexOf('/') + 1))];

        return spec.Objects
            .Where(model => schemas.Contains(model.Schema))
            .Select(model => new ClassNode(
                spec.Client.Identifier,
                spec.Client.NamespaceCode,
                model.Identifier,
                model.Use == ObjectUse.Envelope,
                model.Use == ObjectUse.Envelope && model.IsOpen,
                model.Properties.Select(property => Field(property, cursors)).ToEquatableArray()));
    }

    private static FieldNode Field(PropertyModel property, HashSet<string> cursors)
        => new(
            property.WireName,
            property.Identifier,
            property.Type,
            property.IsRequired,
            property.Traits.ZeroIsNull ? NullRule.Zero : property.CanBeNull ? NullRule.Null : NullRule.Refused,
            cursors.Contains(property.WireName) || IsIdName(property.WireName));

    /// <summary>The dialect has no mark for ids, but the APIs name them alike: id, mediaId, mediaIds, media_id, nextCursor.</summary>
    private static bool IsIdName(string name)
    {
        string singular = name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;
        return singular is "id" or "cursor"
            || singular.EndsWith("Id", StringComparison.Ordinal)
            || singular.EndsWith("_id", StringComparison.Ordinal)
            || singular.EndsWith("Cursor", StringComparison.Ordinal)
            || singular.EndsWith("_cursor", StringComparison.Ordinal);
    }

    public static HashSet<string> Reachable(SpecModel spec, IEnumerable<TypeModel> roots)
    {
        Dictionary<string, ObjectModel> objects = spec.Objects.ToDictionary(model => model.Schema, StringComparer.Ordinal);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeModel> open = new(roots);

        while (open.Count > 0)
        {
            TypeModel type = open.Pop();

            if (type.Item is { } item)
            {
                open.Push(item);
            }
            else if (type.Schema is { } schema && objects.TryGetValue(schema, out ObjectModel? model) && reached.Add(schema))
            {
                foreach (PropertyModel property in model.Properties)
                {
                    open.Push(property.Type);
                }
            }
        }

        return reached;
    }
}
