using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-absent</c>: what the API is known to do and the document leaves out, with the reason.</summary>
internal static class AbsentReader
{
    public static EquatableArray<AbsentModel> Read(MapReader root, string[] methods, ProblemList problems)
    {
        Dictionary<string, AbsentModel> absent = new(StringComparer.Ordinal);

        foreach (YamlNode node in root.OptionalList("x-absent"))
        {
            if (node is not YamlMap map)
            {
                problems.Report(Rules.WrongKind, node.Location, "an entry of x-absent", "a map", node.Kind);
                continue;
            }

            var reader = root.Inner(map, "an entry of x-absent");
            YamlScalar? request = reader.RequiredText("request");
            string reason = reader.Description("reason");
            reader.Finish();

            if (request is null)
            {
                continue;
            }

            if (ProblemOf(request.Text, root.Map["paths"] as YamlMap, methods) is { } problem)
            {
                problems.Report(Rules.AbsentRequest, request.Location, request.Text, problem);
            }
            else if (absent.ContainsKey(request.Text))
            {
                problems.Report(Rules.AbsentRequest, request.Location, request.Text, "which stands there already; remove one of the two");
            }
            else
            {
                absent.Add(request.Text, new AbsentModel(request.Text, reason));
            }
        }

        return absent.Values.ToEquatableArray();
    }

    private static string? ProblemOf(string request, YamlMap? paths, string[] methods)
    {
        string[] parts = request.Split([' '], 2);
        string method = parts[0].ToLowerInvariant();

        if (parts.Length < 2 || parts[0] == method || !methods.Contains(method) || !PathRule.IsSafe(parts[1]))
        {
            return "which is no verb in capitals and a path, such as GET /notes/{id}";
        }

        string shape = UrlPath.Shape(parts[1]);
        bool isThere = paths is not null && paths.Entries.Any(
            entry => UrlPath.Shape(entry.Key.Text) == shape && (entry.Value as YamlMap)?[method] is not null);
        return isThere ? "which the document describes; remove the entry" : null;
    }
}
