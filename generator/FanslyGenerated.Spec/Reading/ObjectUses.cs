using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Finds the objects that callers write: those a request's body reaches and no response does.</summary>
internal static class ObjectUses
{
    public static void Mark(Dictionary<string, ObjectModel> objects, EquatableArray<ResourceModel> resources)
    {
        OperationModel[] operations = [.. resources.SelectMany(resource => resource.Operations)];
        HashSet<string> responded = Reach(objects, operations.Select(operation => operation.Response.Payload));
        HashSet<string> sent = Reach(objects, operations.Select(operation => operation.Request.Body?.Type).OfType<TypeModel>());

        foreach (string schema in sent.Except(responded))
        {
            objects[schema] = objects[schema] with { Use = ObjectUse.Request };
        }
    }

    /// <summary>The objects that values of these types are made of.</summary>
    public static HashSet<string> Reach(Dictionary<string, ObjectModel> objects, IEnumerable<TypeModel> roots)
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
}
