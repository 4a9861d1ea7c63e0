using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Plan;

/// <summary>Which schemas are read and which are written.</summary>
public static class Reachability
{
    /// <summary>The objects that values of these types are made of.</summary>
    public static HashSet<string> Of(IReadOnlyDictionary<string, ObjectModel> objects, IEnumerable<TypeModel> roots)
    {
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

    /// <summary>The objects that responses are read into. What only errors are made of is not among them: they are read as any JSON.</summary>
    public static HashSet<string> Read(IReadOnlyDictionary<string, ObjectModel> objects, IEnumerable<OperationModel> operations, EnvelopeModel? usual)
        => Of(objects, operations.SelectMany(operation => new[] { operation.Response.Type, operation.Response.Payload })
            .Concat(usual is null ? Array.Empty<TypeModel>() : [usual.Type]));

    /// <summary>The objects that requests are made of. Some of them may be returned too.</summary>
    public static HashSet<string> Written(IReadOnlyDictionary<string, ObjectModel> objects, IEnumerable<OperationModel> operations)
        => Of(objects, Bodies(operations).Select(body => body.Type));

    /// <summary>The objects that are written as JSON, or those that are sent as forms.</summary>
    public static HashSet<string> Written(
        IReadOnlyDictionary<string, ObjectModel> objects, IEnumerable<OperationModel> operations, bool asForm)
        => Of(objects, Bodies(operations).Where(body => body.IsForm == asForm).Select(body => body.Type));

    /// <summary>The objects that callers write and never read: those that a request's body reaches and no payload does.</summary>
    public static IEnumerable<string> OnlyWritten(
        IReadOnlyDictionary<string, ObjectModel> objects, IReadOnlyCollection<OperationModel> operations)
        => Written(objects, operations).Except(Of(objects, operations.Select(operation => operation.Response.Payload)));

    private static IEnumerable<BodyModel> Bodies(IEnumerable<OperationModel> operations)
        => operations.Select(operation => operation.Request.Body).OfType<BodyModel>();
}
