using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads what leads from page to page: a cursor, an offset or a link. It reports everything that is wrong with it.</summary>
internal sealed class StepReader
{
    private static readonly string[] s_ways = ["cursor", "offset", "link"];

    private readonly MapReader _paging;
    private readonly string _id;
    private readonly QueryParameters _parameters;
    private readonly ProblemList _problems;
    private readonly Func<YamlScalar, string, string, TypeKind[], ResolvedPointer?> _resolve;

    /// <param name="paging">The map.</param>
    /// <param name="id">The operation's id.</param>
    /// <param name="parameters">What the operation takes in its query.</param>
    /// <param name="problems">Where problems are reported.</param>
    /// <param name="resolve">Follows a pointer of the map from the root of the response to one of a few kinds.</param>
    public StepReader(
        MapReader paging,
        string id,
        QueryParameters parameters,
        ProblemList problems,
        Func<YamlScalar, string, string, TypeKind[], ResolvedPointer?> resolve)
    {
        _paging = paging;
        _id = id;
        _parameters = parameters;
        _problems = problems;
        _resolve = resolve;
    }

    public StepModel? Read()
    {
        string[] ways = [.. s_ways.Where(way => _paging.Optional(way) is not null)];

        if (ways.Length == 1)
        {
            return ways[0] switch
            {
                "cursor" => ReadCursor(),
                "offset" => ReadOffset(),
                _ => ReadLink(),
            };
        }

        // What else the ways have is neither missing nor too much.
        _paging.Ignore("next", "end", "total", "more");

        if (ways.Length == 0)
        {
            _problems.Report(Rules.MissingKey, _paging.Map.Location, _paging.What, string.Join("' or '", s_ways));
        }
        else
        {
            ReportBoth(ways[0], ways[1]);
        }

        return null;
    }

    private CursorModel? ReadCursor()
    {
        ParameterModel? cursor = _parameters.Find(
            _paging.RequiredText("cursor"), "cursor",
            "a cursor that is a string or an integer", TypeKind.String, TypeKind.Int32, TypeKind.Int64);
        ResolvedPointer?[] tokens = [.. ReadTokens()];
        bool endsWithEmptyPage = _paging.Choice("end", "empty-page") is not null;

        return cursor is null || tokens.Length == 0 || tokens[0] is not { } first || tokens.Contains(null)
            ? null
            : new CursorModel(cursor.WireName, first.Pointer, first.Type, endsWithEmptyPage)
            {
                Elsewhere = tokens.Skip(1).Select(token => token!.Pointer).ToEquatableArray(),
            };
    }

    /// <summary>One place, or a list of those that responses were seen to have it in.</summary>
    private IEnumerable<ResolvedPointer?> ReadTokens()
        => _paging.Map["next"] is YamlList { Items.Count: > 0 }
            ? _paging.OptionalTexts("next").Select(place => _resolve(place, "next", "a string, where there are several", [TypeKind.String]))
            : _paging.RequiredText("next") is { } next
                ? [_resolve(next, "next", "a string, an integer or a value without a type", [TypeKind.String, TypeKind.Int32, TypeKind.Int64, TypeKind.RawJson])]
                : [];

    private OffsetModel? ReadOffset()
    {
        ParameterModel? offset = _parameters.Find(
            _paging.RequiredText("offset"), "offset", "an offset that is an integer", TypeKind.Int32, TypeKind.Int64);
        YamlScalar? total = _paging.OptionalText("total");
        YamlScalar? more = _paging.OptionalText("more");

        if (total is not null && more is not null)
        {
            ReportBoth("total", "more");
            return null;
        }

        ResolvedPointer? length = total is null ? null : _resolve(total, "total", "an integer", [TypeKind.Int32, TypeKind.Int64]);
        ResolvedPointer? flag = more is null ? null : _resolve(more, "more", "a boolean", [TypeKind.Boolean]);
        bool isWhole = (total is null) == (length is null) && (more is null) == (flag is null);

        return offset is null || !isWhole ? null : new OffsetModel(offset.WireName, length?.Pointer, flag?.Pointer);
    }

    private LinkModel? ReadLink()
        => _paging.RequiredText("link") is { } link && _resolve(link, "link", "a string", [TypeKind.String]) is { } address
            ? new LinkModel(address.Pointer)
            : null;

    private void ReportBoth(string one, string other)
        => _problems.Report(Rules.PagingTwoWays, _paging.Map.Entry(other)!.Key.Location, _id, one, other);
}
