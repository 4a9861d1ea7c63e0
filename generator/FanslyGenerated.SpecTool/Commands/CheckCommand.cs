using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.SpecTool.Samples;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Tells everything that is wrong with specs and their samples, in the form that MSBuild and editors read.</summary>
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

    /// <summary>What is wrong with specs that go into one package.</summary>
    public static List<Problem> Problems(IReadOnlyList<SpecFile> files)
        => [
            .. files.SelectMany(file => file.Reading.Problems),
            .. files.SelectMany(file => SampleCheck.Run(file)),
            .. ProblemList.Collect(problems => ReportCollisions(files, problems)),
        ];

    /// <summary>Callers use several APIs in one file, so a name means one thing in all of them.</summary>
    private static void ReportCollisions(IReadOnlyList<SpecFile> files, ProblemList problems)
    {
        Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);

        foreach (SpecFile file in files.Where(file => file.Reading.Model is not null))
        {
            SpecModel spec = file.Reading.Model!;
            Dictionary<string, string> own = new(StringComparer.OrdinalIgnoreCase);

            foreach ((string schema, string name) in spec.Objects.Select(model => (model.Schema, model.Name))
                .Concat(spec.Enumerations.Select(model => (model.Schema, model.Name))))
            {
                own[name] = $"schema '{schema}' of {file.Path}";

                if (taken.TryGetValue(name, out string? other))
                {
                    problems.Report(Rules.NameCollision, file.Reading.Places.Schemas[schema], other, own[name], name);
                }
            }

            foreach ((string name, string what) in own)
            {
                taken.TryAdd(name, what);
            }
        }
    }
}
