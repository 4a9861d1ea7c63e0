using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Samples;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Reports everything that is wrong with specs and their samples, in the form that MSBuild and editors read.</summary>
internal static class CheckCommand
{
    public static int Run(IReadOnlyList<string> paths, TextWriter output)
    {
        List<Problem> problems = Problems([.. paths.Select(SpecFile.Load)]);
        Report(problems, output);
        return Refuses(problems) ? 1 : 0;
    }

    public static void Report(IReadOnlyList<Problem> problems, TextWriter output)
    {
        foreach (Problem problem in problems)
        {
            output.WriteLine(problem);
        }
    }

    /// <summary>Whether one of the problems is an error, so that nothing may be made of the specs.</summary>
    public static bool Refuses(List<Problem> problems) => problems.Exists(problem => !problem.Rule.IsWarning);

    /// <summary>What is wrong with specs, each by itself and beside the others.</summary>
    public static List<Problem> Problems(IReadOnlyList<SpecFile> files)
        => [
            .. files.SelectMany(file => file.Reading.Problems),
            .. files.SelectMany(file => SampleCheck.Run(file)),
            .. ProblemList.Collect(problems => ReportCollisions(files, problems)),
        ];

    /// <summary>
    /// A package has a namespace, and in it a name stands for one thing. The names of clients are unique over all packages:
    /// what registers them stands in one namespace, whatever the package.
    /// </summary>
    private static void ReportCollisions(IReadOnlyList<SpecFile> files, ProblemList problems)
    {
        Dictionary<string, (SpecFile File, GeneratedName Name)> taken = new(StringComparer.OrdinalIgnoreCase);
        HashSet<SpecLocation> reported = [];

        foreach (SpecFile file in files.Where(file => file.Reading.Model is not null))
        {
            foreach (GeneratedName name in GeneratedNames.Of(file.Reading.Model!))
            {
                foreach (string key in KeysOf(file.Reading.Model!.Client, name))
                {
                    // Two of one name in one file are reported where it is read.
                    if (taken.TryAdd(key, (file, name)) || taken[key].File == file || !reported.Add(At(file, name)))
                    {
                        continue;
                    }

                    (SpecFile other, GeneratedName first) = taken[key];
                    problems.Report(
                        Rules.NameCollision, At(file, name), $"{first.What} of {other.Path}", $"{name.What} of {file.Path}", name.Name);
                }
            }
        }
    }

    /// <summary>What a name takes: a place in its namespace, and the class of a client one among all packages.</summary>
    private static IEnumerable<string> KeysOf(ClientModel client, GeneratedName name)
        => name.Name == ClientNames.Of(client).Class.Text
            ? [$"{client.Namespace}.{name.Name}", name.Name]
            : [$"{client.Namespace}.{name.Name}"];

    private static SpecLocation At(SpecFile file, GeneratedName name)
        => name.Origin switch
        {
            NameOrigin.Client => file.Reading.Places.Client!,
            NameOrigin.Operation => file.Reading.Places.Operations[name.Key],
            _ => file.Reading.Places.SchemaNames[name.Key],
        };
}
