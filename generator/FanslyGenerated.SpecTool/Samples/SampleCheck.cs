using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.SpecTool.Stubs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Samples;

/// <summary>Holds the samples and examples of a spec against its schemas.</summary>
internal sealed class SampleCheck
{
    private const int LargestFile = 64 * 1024;

    private readonly SpecFile _file;
    private readonly SpecModel _spec;
    private readonly SchemaFit _fit;
    private readonly ProblemList _problems;

    private SampleCheck(SpecFile file, SpecModel spec, ProblemList problems)
    {
        _file = file;
        _spec = spec;
        _fit = new SchemaFit(spec);
        _problems = problems;
    }

    public static EquatableArray<Problem> Run(SpecFile file)
        => file.Reading.Model is { } spec
            ? ProblemList.Collect(problems => new SampleCheck(file, spec, problems).Run())
            : [];

    private void Run()
    {
        foreach (OperationModel operation in _spec.Operations)
        {
            CheckExamples(operation);
            CheckSample(operation);
            CheckRequestSample(operation);
        }

        ReportStray();
    }

    private void CheckExamples(OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Request.Parameters)
        {
            CheckExample(SpecPlaces.OfParameter(operation.Id, parameter.WireName), parameter.Example, parameter.Type);
        }

        if (operation.Request.Body is { } body)
        {
            CheckExample(SpecPlaces.OfBody(operation.Id), body.Example, body.Type);
        }

        foreach (ErrorModel error in operation.Response.Errors)
        {
            CheckExample(SpecPlaces.OfError(operation.Id, error.Status), error.Example, error.Type);
        }
    }

    private void CheckExample(string what, string example, TypeModel type)
    {
        foreach (Misfit misfit in _fit.Check(JsonFile.Parse(example), type))
        {
            _problems.Report(Rules.ExampleDoesNotFit, _file.Reading.Places.Examples[what], what, misfit.Path, misfit.What);
        }
    }

    private void CheckSample(OperationModel operation)
    {
        string path = _file.SamplePath(operation);

        if (operation.Response.Type.Kind == TypeKind.None)
        {
            return;
        }

        if (!File.Exists(path))
        {
            _problems.Report(Rules.MissingSample, _file.LocationOf(operation), operation.Id, path);
        }
        else if (operation.Response.MediaType is not null)
        {
            CheckFile(operation, path);
        }
        else if (Load(operation, path) is { } sample)
        {
            foreach (Misfit misfit in _fit.Check(sample.Root, operation.Response.Type, operation.Response.Payload))
            {
                _problems.Report(
                    Rules.SampleDoesNotFit, sample.LocationOf(misfit.Token), operation.Id, misfit.Path, misfit.What);
            }

            CheckLink(operation, sample);
            string documented = _file.DocumentedSamplePath(operation);

            if (File.Exists(documented) && Load(operation, documented) is { } page)
            {
                foreach (Misfit misfit in SampleShape.Differences(page.Root, sample.Root))
                {
                    _problems.Report(
                        Rules.SamplesDiffer, sample.LocationOf(misfit.Token), operation.Id, misfit.Path, misfit.What);
                }
            }
        }
    }

    /// <summary>A client follows links to the operation's own address alone, and the examples are what the tests call it with.</summary>
    private void CheckLink(OperationModel operation, JsonSample sample)
    {
        if (operation.Paging?.Step is not LinkModel { Link.Text: var pointer }
            || PointerModel.StepsOf(pointer).Aggregate((JToken?)sample.Root, (token, step) => (token as JObject)?[step])
                is not JValue { Value: string { Length: > 0 } link } place)
        {
            return;
        }

        string address = _spec.Client.Server + RequestStub.Path(operation.Request);

        if (!link.StartsWith($"{address}?", StringComparison.Ordinal))
        {
            _problems.Report(
                Rules.SampleDoesNotFit, sample.LocationOf(place), operation.Id, Misfit.At(place, "").Path,
                $"{address}?… is expected, with the examples in it");
        }
    }

    /// <summary>It is kept with the spec, and stands within the stub and the sandbox.</summary>
    private void CheckFile(OperationModel operation, string path)
    {
        if (new FileInfo(path).Length is var length and not (> 0 and <= LargestFile))
        {
            _problems.Report(
                Rules.SampleDoesNotFit, JsonFile.At(path, 1, 1), operation.Id, "$",
                $"a file of 1 to {LargestFile} bytes is expected, and this has {length}");
        }
    }

    /// <summary>A documented request is the example of the body, so the two say the same.</summary>
    private void CheckRequestSample(OperationModel operation)
    {
        string path = _file.RequestSamplePath(operation);

        if (operation.Request.Body is not { } body || !File.Exists(path) || Load(operation, path) is not { } request)
        {
            return;
        }

        if (!JToken.DeepEquals(request.Root, JsonFile.Parse(body.Example)))
        {
            _problems.Report(
                Rules.SampleDoesNotFit, JsonFile.At(path, 1, 1), operation.Id, "$", "it is not the example of the body");
        }
    }

    private JsonSample? Load(OperationModel operation, string path)
    {
        try
        {
            return JsonSample.Load(path);
        }
        catch (JsonReaderException exception)
        {
            SpecLocation location = JsonFile.At(path, exception.LineNumber, exception.LinePosition);
            _problems.Report(Rules.SampleIsNoJson, location, operation.Id, exception.Message);
        }
        catch (JsonException exception)
        {
            _problems.Report(Rules.SampleIsNoJson, JsonFile.At(path, 1, 1), operation.Id, exception.Message);
        }

        return null;
    }

    /// <summary>A sample that no operation claims is a renamed operation or a slip, and would never be replayed.</summary>
    private void ReportStray()
    {
        if (!Directory.Exists(_file.SampleFolder))
        {
            return;
        }

        string[] ids = [.. _file.Reading.Places.Operations.Keys];
        HashSet<string> files = [.. _spec.Operations.Where(operation => operation.Response.MediaType is not null).Select(operation => operation.Id)];
        HashSet<string> claimed = [.. ids.SelectMany(id => files.Contains(id)
            ? (string[])[$"{id}.bin", $"{id}.request.json"]
            : [$"{id}.json", $"{id}.documented.json", $"{id}.request.json"])];

        foreach (string path in Directory.EnumerateFiles(_file.SampleFolder).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path);

            if (!claimed.Contains(name))
            {
                string operations = ids.Length == 0 ? "there is no operation" : $"operations are {string.Join(", ", ids)}";
                _problems.Report(Rules.StraySample, JsonFile.At(path, 1, 1), name, operations);
            }
        }
    }
}
