using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-envelopes</c>, and makes the schemas between an envelope's root and its payload generic in the payload.</summary>
internal sealed class EnvelopeReader
{
    private static readonly PropertyTraits s_none = new(false, null, null, null);

    private readonly SpecDocument _document;
    private readonly SchemaNames _names;
    private readonly Dictionary<string, ObjectModel> _objects;
    private readonly Dictionary<string, string> _opened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);

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
            Identifier identifier = NameOf(entry.Key);

            if (entry.Value is not YamlMap map)
            {
                _document.Problems.Report(
                    Rules.WrongKind, entry.Value.Location, $"envelope '{entry.Key.Text}'", "a map", entry.Value.Kind);
            }
            else if (Read(entry.Key.Text, identifier, map) is { } envelope)
            {
                models.Add(envelope.Name, envelope);
            }
        }

        return models;
    }

    /// <summary>Envelopes become methods, <c>OpenProxied</c> and <c>OpenProxiedOrNull</c>.</summary>
    private Identifier NameOf(YamlScalar key)
    {
        if (key.Text == "none" || Identifier.OfWire(key.Text) is not { } name)
        {
            _document.Problems.Report(
                Rules.UnusableName, key.Location, key.Text,
                "call the envelope by letters and digits, a letter first, and not 'none', which stands for no envelope");
            return Identifier.Refused;
        }

        string[] methods = [EnvelopeNames.Open(name).Text, EnvelopeNames.OpenOrNull(name).Text];

        if (methods.FirstOrDefault(_methods.ContainsKey) is { } taken)
        {
            _document.Problems.Report(
                Rules.NameCollision, key.Location, $"envelope '{_methods[taken]}'", $"envelope '{key.Text}'", taken);
        }

        foreach (string method in methods)
        {
            _methods[method] = key.Text;
        }

        return name;
    }

    private EnvelopeModel? Read(string name, Identifier identifier, YamlMap map)
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

            if (!Open(root.Schema!, PointerModel.StepsOf(payload.Text), payload, name))
            {
                return null;
            }

            root = root with { Argument = TypeModel.Payload };
            opened = resolver.Resolve(payload, $"payload of {reader.What}", root);
        }

        return new EnvelopeModel(
            name, identifier, root, opened?.Pointer,
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
    /// a response that failed carries null in one of them.
    /// </summary>
    private bool Open(string schema, string[] steps, YamlScalar payload, string envelope)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            // The class has one type parameter, and it stands for what one way leads to.
            string way = string.Join("/", steps.Skip(i));

            if (_opened.TryGetValue(schema, out string? other) && other != way)
            {
                _document.Problems.Report(
                    Rules.OpenSchema, payload.Location, $"the payload of envelope '{envelope}'", schema, $"another envelope has it at '{other}'");
                return false;
            }

            _opened[schema] = way;
            ObjectModel holder = _objects[schema];
            PropertyModel property = holder.Property(steps[i])!;
            bool isLast = i == steps.Length - 1;
            string next = property.Type.Schema ?? "";

            TypeModel type = isLast ? TypeModel.Payload : property.Type with { Argument = TypeModel.Payload };

            _objects[schema] = holder with
            {
                Use = ObjectUse.Envelope,
                Properties = holder.Properties
                    .Select(each => each.WireName == steps[i] ? each with { Type = type, IsNullable = true, Traits = s_none } : each)
                    .ToEquatableArray(),
            };

            schema = next;
        }

        return true;
    }
}
