using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>A pointer that was followed through the schemas, and the type at its end.</summary>
internal sealed record ResolvedPointer(PointerModel Pointer, TypeModel Type);

/// <summary>Follows JSON pointers through the schemas of a response.</summary>
internal sealed class PointerResolver
{
    private readonly Dictionary<string, ObjectModel> _objects;
    private readonly ProblemList _problems;

    public PointerResolver(Dictionary<string, ObjectModel> objects, ProblemList problems)
    {
        _objects = objects;
        _problems = problems;
    }

    /// <summary>Follows a pointer; null once the first step that leads nowhere is reported.</summary>
    /// <param name="pointer">The pointer, where it stands in the document.</param>
    /// <param name="what">What messages call it.</param>
    /// <param name="root">The type it starts from.</param>
    /// <param name="payload">The payload of the operation, which takes the place of the envelope's open part.</param>
    public ResolvedPointer? Resolve(YamlScalar pointer, string what, TypeModel root, TypeModel? payload = null)
    {
        if (!pointer.Text.StartsWith("/", StringComparison.Ordinal))
        {
            _problems.Report(
                Rules.PointerNotInSchema, pointer.Location, what, pointer.Text, pointer.Text, "a pointer starts with '/'");
            return null;
        }

        List<MemberModel> members = [];
        TypeModel type = root;

        foreach (string step in PointerModel.StepsOf(pointer.Text))
        {
            ObjectModel? holder = type.Schema is { } schema && _objects.TryGetValue(schema, out ObjectModel? found) ? found : null;

            if (holder?.Property(step) is not { } property)
            {
                IEnumerable<string> known = holder?.Properties.Select(known => known.WireName) ?? [];
                _problems.Report(
                    Rules.PointerNotInSchema, pointer.Location, what, pointer.Text, step,
                    holder is null ? $"what stands before it is {Describe.Type(type)}" : Nearest.Suggest(step, known));
                return null;
            }

            members.Add(new MemberModel(property.Identifier, property.CanBeNull));
            type = property.Type.Kind == TypeKind.Payload && payload is not null ? payload : property.Type;
        }

        return new ResolvedPointer(new PointerModel(pointer.Text, members.ToEquatableArray()), type);
    }

    /// <summary>Follows a pointer that must end at one of a few kinds.</summary>
    public ResolvedPointer? Resolve(
        YamlScalar pointer, string what, TypeModel root, TypeModel? payload, string expected, params TypeKind[] kinds)
    {
        ResolvedPointer? resolved = Resolve(pointer, what, root, payload);

        if (resolved is not null && !kinds.Contains(resolved.Type.Kind))
        {
            _problems.Report(
                Rules.PointerOfWrongType, pointer.Location, what, pointer.Text, expected, Describe.Type(resolved.Type));
            return null;
        }

        return resolved;
    }
}
