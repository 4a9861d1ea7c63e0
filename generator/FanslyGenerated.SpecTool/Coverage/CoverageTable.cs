using System.Globalization;
using System.Text;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Coverage;

/// <summary>Writes COVERAGE.md: every operation, how it is known, and the sample that is replayed for it.</summary>
internal static class CoverageTable
{
    public const string FileName = "COVERAGE.md";

    public static string Write(IReadOnlyList<SpecFile> files)
    {
        var text = new StringBuilder();
        text.Append("# Coverage\n\n");
        text.Append("Written by `SpecTool coverage` from the specs and their samples; edit those, not this.\n");

        foreach (SpecFile file in files)
        {
            WriteSpec(file, file.Reading.Model!, text);
        }

        return text.ToString();
    }

    private static void WriteSpec(SpecFile file, SpecModel spec, StringBuilder text)
    {
        OperationModel[] operations = [.. spec.Operations];
        text.Append(CultureInfo.InvariantCulture, $"\n## {spec.Client.Name}: {Count(operations.Length, "operation")}\n\n");
        text.Append("| operation | request | paged by | evidence | response | errors | sample |\n");
        text.Append("|---|---|---|---|---|---|---|\n");

        foreach (OperationModel operation in operations)
        {
            string[] cells =
            [
                $"`{operation.Id}`",
                $"`{operation.Request.Method} {operation.Request.Path}`" + (operation.Request.Body is { IsForm: true } ? ", with a file" : ""),
                operation.Paging is { } paging ? $"`{paging.Step.Parameter ?? paging.Step.Facts.First().Places[0]}`" : "",
                $"{operation.Text.Evidence}".ToLowerInvariant(),
                $"{operation.Response.Status}",
                string.Join(" ", operation.Response.Errors.Select(error => error.Status)),
                Sample(file, operation),
            ];
            WriteRow(text, cells);
        }

        WriteAbsent(spec, text);
    }

    private static void WriteAbsent(SpecModel spec, StringBuilder text)
    {
        if (spec.Absent.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n### Not in it: {Count(spec.Absent.Count, "request")}\n\n");
        text.Append("| request | why |\n");
        text.Append("|---|---|\n");

        foreach (AbsentModel absent in spec.Absent)
        {
            WriteRow(text, $"`{absent.Request}`", absent.Reason.Replace("|", "\\|", StringComparison.Ordinal));
        }
    }

    private static void WriteRow(StringBuilder text, params string[] cells)
        => text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    private static string Sample(SpecFile file, OperationModel operation)
    {
        string client = Path.GetFileName(file.SampleFolder);
        string name = SpecFile.SampleName(operation);
        string link = $"[{name}](samples/{client}/{name})";

        return operation switch
        {
            { Response.Type.Kind: TypeKind.None } => "",
            { HasOwnSample: true } => $"{link}, our own values",
            _ when File.Exists(file.DocumentedSamplePath(operation)) => $"{link}, placeholders filled in",
            _ => link,
        };
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
