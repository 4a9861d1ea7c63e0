using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-paging</c> and holds it against the parameters and the response.</summary>
internal sealed class PagingReader
{
    private readonly SpecDocument _document;
    private readonly PointerResolver _resolver;
    private readonly IReadOnlyDictionary<string, EnvelopeModel> _envelopes;

    public PagingReader(
        SpecDocument document, PointerResolver resolver, IReadOnlyDictionary<string, EnvelopeModel> envelopes)
    {
        _document = document;
        _resolver = resolver;
        _envelopes = envelopes;
    }

    public PagingModel? Read(
        MapReader operation, string id, string method, EquatableArray<ParameterModel> parameters, ResponseModel response)
    {
        if (operation.OptionalMap("x-paging") is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, $"x-paging of '{id}'", _document);
        var query = new QueryParameters(id, parameters, _document.Problems);
        TypeModel root = response.Envelope is { } envelope ? _envelopes[envelope].Type : response.Type;
        StepModel? step = new StepReader(
            reader, id, query, _document.Problems,
            (pointer, key, expected, kinds) => _resolver.Resolve(pointer, $"x-paging.{key} of '{id}'", root, response.Payload, expected, kinds)).Read();
        YamlScalar? size = reader.OptionalText("size");
        query.Find(
            size, "size", "a size that is one value",
            TypeKind.Int32, TypeKind.Int64, TypeKind.IntegerEnum, TypeKind.String, TypeKind.StringEnum);
        YamlScalar? items = reader.RequiredText("items");
        reader.Finish();

        // A walk asks again and again.
        if (method != "get")
        {
            _document.Problems.Report(Rules.PagingUnlikeAWalk, map.Location, id, "a GET", $"a {method.ToUpperInvariant()}");
        }

        ResolvedPointer? list = items is null ? null : ResolveItems(items, id, root, response);
        return step is null || list is null ? null : new PagingModel(step, size?.Text, list.Pointer, list.Type.Item!)
        {
            IsItemNullable = list.Type.IsItemNullable,
        };
    }

    /// <summary>The items, from the root of the payload: the payload itself may be the list.</summary>
    private ResolvedPointer? ResolveItems(YamlScalar items, string id, TypeModel root, ResponseModel response)
    {
        if (_resolver.Resolve(items, $"x-paging.items of '{id}'", root, response.Payload) is not { } resolved)
        {
            return null;
        }

        PointerModel? payload = response.Envelope is { } envelope ? _envelopes[envelope].Payload : null;
        bool isInside = payload is null
            || items.Text == payload.Text
            || items.Text.StartsWith(payload.Text + "/", StringComparison.Ordinal);

        if (resolved.Type.Kind != TypeKind.List || !isInside)
        {
            string found = isInside ? Describe.Type(resolved.Type) : $"beside '{payload!.Text}'";
            _document.Problems.Report(Rules.ItemsAreNoArray, items.Location, id, items.Text, found);
            return null;
        }

        int outside = payload?.Members.Count ?? 0;
        PointerModel inside = resolved.Pointer with { Members = resolved.Pointer.Members.Skip(outside).ToEquatableArray() };
        return resolved with { Pointer = inside };
    }
}
