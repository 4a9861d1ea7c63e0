using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The query parameters of an operation, which paging names by the part they play.</summary>
internal sealed class QueryParameters
{
    private readonly string _operation;
    private readonly ParameterModel[] _parameters;
    private readonly ProblemList _problems;

    public QueryParameters(string operation, IEnumerable<ParameterModel> parameters, ProblemList problems)
    {
        _operation = operation;
        _parameters = [.. parameters.Where(parameter => !parameter.IsInPath)];
        _problems = problems;
    }

    /// <summary>The parameter of a name; null where none is named, or once it is reported that there is no such one.</summary>
    public ParameterModel? Find(YamlScalar? name, string role)
    {
        if (name is null)
        {
            return null;
        }

        if (_parameters.FirstOrDefault(parameter => parameter.WireName == name.Text) is { } found)
        {
            return found;
        }

        _problems.Report(
            Rules.CursorIsNoParameter, name.Location, _operation, name.Text, role,
            Nearest.Suggest(name.Text, _parameters.Select(parameter => parameter.WireName)));
        return null;
    }

    /// <summary>The parameter of a name, if it is of one of a few kinds, so that it can hold what leads to a page.</summary>
    public ParameterModel? Find(YamlScalar? name, string role, string expected, params TypeKind[] kinds)
    {
        ParameterModel? found = Find(name, role);

        if (found is null || kinds.Contains(found.Type.Kind))
        {
            return found;
        }

        _problems.Report(Rules.PagingUnlikeAWalk, name!.Location, _operation, expected, Describe.Type(found.Type));
        return null;
    }
}
