using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-envelopes</c>, and makes the schemas between an envelope's root and its payload generic in the payload.</summary>
internal sealed class EnvelopeReader
{
    private readonly SpecDocument _document;
    private readonly SchemaNames _names;
    private readonly Dictionary<string, ObjectModel> _objects;

    public EnvelopeReader(SpecDocument document, SchemaNames names, Dictionary<string, ObjectModel> objects)
    {
        _document = document;
        _names = names;
        _objects = objects;
    }

    public Dictionary<string, EnvelopeModel> ReadAll(YamlMap? envelopes)
    {
        Dictionary<string, EnvelopeModel> models = new(StringComparer.Ordinal);

        foreach (YamlEntry entry in envelopes?.Entries ?? [])
        {
            if (entry.Value is not YamlMap map)
            {
                _document.Problems.Report(
                    Rules.WrongKind, entry.Value.Location, $"envelope '{entry.Key.Text}'", "a map", entry.Value.Kind);
            }
            else if (Read(entry.Key.Text, map) is { } envelope)
            {
                models.Add(envelope.Name, envelope);
            }
        }

        return models;
    }

    private EnvelopeModel? Read(string name, YamlMap map)
    {
        var reader = new MapReader(map, $"envelope '{name}'", _document);
        YamlScalar? schema = reader.RequiredText("schema");
        YamlScalar? payload = reader.RequiredText("payload");
        IReadOnlyList<YamlScalar> statuses = reader.OptionalTexts("statuses");
        IReadOnlyList<YamlScalar> flags = reader.OptionalTexts("success");
        YamlScalar? message = reader.OptionalText("message");
        reader.Finish();

        if (schema is null || payload is null)
        {
            return null;
        }

        if (_names.TypeOf(schema.Text) is not { Kind: TypeKind.Object } root || !_objects.ContainsKey(schema.Text))
        {
            _document.Problems.Report(
                Rules.UnresolvedReference, schema.Location, schema.Text, Nearest.Suggest(schema.Text, _objects.Keys));
            return null;
        }

        var resolver = new PointerResolver(_objects, _document.Problems);
        ResolvedPointer? opened = null;

        if (payload.Text != "none")
        {
            if (resolver.Resolve(payload, $"payload of {reader.What}", root) is null)
            {
                return null;
            }

            Open(root.Schema!, payload.Text.Substring(1).Split('/'));
            root = root with { CSharp = root.CSharp + "<TPayload>" };
            opened = resolver.Resolve(payload, $"payload of {reader.What}", root);
        }

        return new EnvelopeModel(
            name, root, opened?.Pointer,
            Pointers(statuses, "an integer", TypeKind.Int32, TypeKind.Int64),
            Pointers(flags, "a boolean", TypeKind.Boolean),
            message is null
                ? null
                : resolver.Resolve(message, $"message of {reader.What}", root, null, "a string", TypeKind.String)?.Pointer);

        EquatableArray<PointerModel> Pointers(IReadOnlyList<YamlScalar> pointers, string expected, params TypeKind[] kinds)
            => pointers
                .Select(pointer => resolver.Resolve(pointer, $"a pointer of {reader.What}", root, null, expected, kinds)?.Pointer)
                .OfType<PointerModel>()
                .ToEquatableArray();
    }

    /// <summary>
    /// The class of every schema on the way gets a type parameter, and each property on the way becomes nullable:
    /// an answer that failed carries null in one of them.
    /// </summary>
    private void Open(string schema, string[] steps)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            ObjectModel holder = _objects[schema];
            PropertyModel property = holder.Property(steps[i])!;
            bool isLast = i == steps.Length - 1;
            string next = property.Type.Schema ?? "";

            TypeModel type = isLast
                ? TypeModel.Payload
                : property.Type.CSharp.EndsWith(">", StringComparison.Ordinal)
                    ? property.Type
                    : property.Type with { CSharp = property.Type.CSharp + "<TPayload>" };

            _objects[schema] = holder with
            {
                Use = ObjectUse.Envelope,
                Properties = holder.Properties
                    .Select(each => each.WireName == steps[i] ? each with { Type = type, IsNullable = true } : each)
                    .ToEquatableArray(),
            };

            schema = next;
        }
    }
}
