using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>
/// The order of parameters: those of the path as the path has them, then what must be given, then what can be given. A body
/// stands between the last two, and what the generator adds comes last.
/// </summary>
public static class ParameterOrder
{
    /// <summary>The parameters of an operation in that order.</summary>
    public static IEnumerable<ParameterModel> Of(string path, IEnumerable<ParameterModel> parameters)
    {
        string[] inPath = [.. UrlPath.Parameters(path)];

        return parameters
            .OrderBy(parameter => parameter.IsInPath ? Array.IndexOf(inPath, parameter.WireName) : int.MaxValue)
            .ThenBy(parameter => parameter.IsRequired ? 0 : 1);
    }
}
