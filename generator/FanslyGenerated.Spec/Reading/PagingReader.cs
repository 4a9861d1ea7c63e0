using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-paging</c> and holds it against the parameters and the answer.</summary>
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
        MapReader operation, string id, string method, EquatableArray<ParameterModel> parameters, AnswerModel answer)
    {
        if (operation.OptionalMap("x-paging") is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, $"x-paging of '{id}'", _document);
        YamlScalar? cursor = QueryParameter(reader.RequiredText("cursor"), "cursor", id, parameters);
        YamlScalar? size = QueryParameter(reader.OptionalText("size"), "size", id, parameters);
        YamlScalar? next = reader.RequiredText("next");
        YamlScalar? items = reader.RequiredText("items");
        bool endsWithEmptyPage = reader.Choice("end", "empty-page") is not null;
        reader.Finish();

        if (cursor is null || next is null || items is null || !CanBeWalked(map, cursor, id, method, parameters))
        {
            return null;
        }

        TypeModel root = answer.Envelope is { } envelope ? _envelopes[envelope].Type : answer.Type;
        ResolvedPointer? token = _resolver.Resolve(
            next, $"x-paging.next of '{id}'", root, answer.Payload, "a string, an integer or a value without a type",
            TypeKind.String, TypeKind.Int32, TypeKind.Int64, TypeKind.RawJson);
        ResolvedPointer? list = ResolveItems(items, id, root, answer);

        return token is null || list is null
            ? null
            : new PagingModel(
                cursor.Text, size?.Text, token.Pointer, token.Type, list.Pointer, list.Type.Item!, endsWithEmptyPage);
    }

    /// <summary>A walk asks again and again, and hands on the API's own token: that takes a GET and a cursor that can hold it.</summary>
    private bool CanBeWalked(
        YamlMap map, YamlScalar cursor, string id, string method, EquatableArray<ParameterModel> parameters)
    {
        TypeModel type = parameters.First(parameter => parameter.WireName == cursor.Text && !parameter.IsInPath).Type;

        if (method != "get")
        {
            _document.Problems.Report(Rules.PagingUnlikeAWalk, map.Location, id, "a GET", $"a {method.ToUpperInvariant()}");
        }
        else if (type.Kind is not (TypeKind.String or TypeKind.Int32 or TypeKind.Int64))
        {
            _document.Problems.Report(
                Rules.PagingUnlikeAWalk, cursor.Location, id, "a cursor that is a string or an integer", Describe.Type(type));
        }
        else
        {
            return true;
        }

        return false;
    }

    /// <summary>The items, from the root of the payload: the payload itself may be the list.</summary>
    private ResolvedPointer? ResolveItems(YamlScalar items, string id, TypeModel root, AnswerModel answer)
    {
        if (_resolver.Resolve(items, $"x-paging.items of '{id}'", root, answer.Payload) is not { } resolved)
        {
            return null;
        }

        PointerModel? payload = answer.Envelope is { } envelope ? _envelopes[envelope].Payload : null;
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

    private YamlScalar? QueryParameter(
        YamlScalar? name, string role, string id, EquatableArray<ParameterModel> parameters)
    {
        string[] known = [.. parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.WireName)];

        if (name is null || known.Contains(name.Text))
        {
            return name;
        }

        _document.Problems.Report(
            Rules.CursorIsNoParameter, name.Location, id, name.Text, role, Nearest.Suggest(name.Text, known));
        return null;
    }
}
