using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.Tests.Views;

/// <summary>An API: its spec, its samples, and the client that was generated from them.</summary>
internal sealed class Api
{
    private readonly string _path;

    private Api(string path)
    {
        _path = path;
        Spec = SpecReader.Read(path, File.ReadAllText(path)).Model!;
    }

    /// <summary>Every spec there is: an API that is added is tested without a word here.</summary>
    public static IReadOnlyList<Api> All { get; } =
        [.. Directory.GetFiles(Repository.SpecFolder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new Api(path))];

    public SpecModel Spec { get; }

    public string Name => Spec.Client.Name;

    public string Sample(OperationModel operation)
        => File.ReadAllText(Path.Combine(
            Repository.SpecFolder, "samples", Path.GetFileNameWithoutExtension(_path), $"{operation.Id}.json"));

    /// <summary>A client over a stub that asks once, so that a test meets each response and waits for none.</summary>
    public object OpenClient(HttpMessageHandler server)
    {
        var options = (ApiClientOptions)Activator.CreateInstance(GeneratedType("ClientOptions"))!;
        options.ApiKey = Canary.Key;
        options.MaxRetries = 0;
        return Activator.CreateInstance(GeneratedType("Client"), InvariantHandler.Client(server, options.BaseAddress), options)!;
    }

    public override string ToString() => Name;

    private Type GeneratedType(string suffix)
        => typeof(ApiException).Assembly.GetType($"{Spec.Client.Namespace}.{Name}{suffix}", throwOnError: true)!;
}
