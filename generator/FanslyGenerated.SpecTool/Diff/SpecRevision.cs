using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>A spec and its samples as they are in a file, or as they were at some time in git.</summary>
internal sealed class SpecRevision
{
    private const string Nothing = "-";

    private SpecRevision(string name, SpecReading? reading, IReadOnlyDictionary<string, string> samples)
    {
        Name = name;
        Reading = reading;
        Samples = samples;
    }

    /// <summary>The file's name, without folders.</summary>
    public string Name { get; }

    /// <summary>The samples by their names, with line ends of one kind.</summary>
    public IReadOnlyDictionary<string, string> Samples { get; }

    public SpecModel? Model => Reading?.Model;

    /// <summary>What is wrong with the spec. There is nothing to compare while it has errors.</summary>
    public IEnumerable<Problem> Problems => Reading is { HasErrors: true } reading ? reading.Problems : [];

    private SpecReading? Reading { get; }

    /// <summary>Reads a spec.</summary>
    /// <param name="place">A file, <c>REV:path</c> with a path from the repository's root, or <c>-</c> for no spec at all.</param>
    /// <exception cref="FileNotFoundException">There is no such file, and git knows none either.</exception>
    public static SpecRevision Load(string place)
    {
        if (place == Nothing)
        {
            return new SpecRevision("", null, new Dictionary<string, string>());
        }

        return File.Exists(place) ? FromFile(place) : FromGit(place);
    }

    private static SpecRevision FromFile(string path)
    {
        SpecFile file = SpecFile.Load(path);
        var samples = Directory.Exists(file.SampleFolder)
            ? Directory.GetFiles(file.SampleFolder).ToDictionary(sample => Path.GetFileName(sample), File.ReadAllText)
            : [];
        return Of(path, file.Reading, samples);
    }

    private static SpecRevision FromGit(string place)
    {
        string[] parts = place.Split(':', 2);

        if (parts.Length < 2 || Git.TryShow(parts[0], parts[1]) is not { } text)
        {
            throw new FileNotFoundException($"'{place}' is neither a file nor a REV:path that git knows here");
        }

        (string revision, string path) = (parts[0], parts[1]);
        string folder = $"{Path.GetDirectoryName(path)}/samples/{Path.GetFileNameWithoutExtension(path)}/".TrimStart('/');
        Dictionary<string, string> samples = Git.List(revision, folder)
            .ToDictionary(sample => Path.GetFileName(sample), sample => Git.TryShow(revision, sample) ?? "");
        return Of(path, SpecReader.Read(place, text), samples);
    }

    private static SpecRevision Of(string path, SpecReading reading, Dictionary<string, string> samples)
        => new(
            Path.GetFileName(path),
            reading,
            samples.ToDictionary(sample => sample.Key, sample => sample.Value.ReplaceLineEndings("\n")));
}
