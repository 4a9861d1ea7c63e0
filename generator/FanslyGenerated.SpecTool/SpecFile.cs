using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.SpecTool;

/// <summary>A spec on disk, read, with the folder of its samples.</summary>
internal sealed class SpecFile
{
    private SpecFile(string path, SpecReading reading)
    {
        Path = path;
        Reading = reading;
        Name = System.IO.Path.GetFileNameWithoutExtension(path);
        SampleFolder = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", "samples", Name);
    }

    public string Path { get; }

    /// <summary><c>fansly</c>, of <c>fansly.yaml</c>.</summary>
    public string Name { get; }

    public SpecReading Reading { get; }

    /// <summary><c>samples/fansly</c> beside <c>fansly.yaml</c>.</summary>
    public string SampleFolder { get; }

    public static SpecFile Load(string path) => new(path, SpecReader.Read(path, File.ReadAllText(path)));

    /// <summary>The sample that is replayed as an operation's response: JSON, or the bytes of a file.</summary>
    public string SamplePath(OperationModel operation) => System.IO.Path.Combine(SampleFolder, SampleName(operation));

    /// <summary>What the sample is called, without its folder.</summary>
    public static string SampleName(OperationModel operation)
        => $"{operation.Id}{(operation.Response.MediaType is null ? ".json" : ".bin")}";

    /// <summary>The page's own sample, where it is no valid response and another is replayed.</summary>
    public string DocumentedSamplePath(OperationModel operation)
        => System.IO.Path.Combine(SampleFolder, $"{operation.Id}.documented.json");

    /// <summary>The documented request body.</summary>
    public string RequestSamplePath(OperationModel operation)
        => System.IO.Path.Combine(SampleFolder, $"{operation.Id}.request.json");

    /// <summary>Where problems of an operation are reported that no other place is better for.</summary>
    public SpecLocation LocationOf(OperationModel operation) => Reading.Places.Operations[operation.Id];
}
