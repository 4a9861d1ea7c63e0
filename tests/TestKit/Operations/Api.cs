using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.TestKit;

/// <summary>An API: its spec, its samples, and the client that was generated from them.</summary>
internal sealed class Api
{
    private Api(string path)
    {
        FileName = Path.GetFileNameWithoutExtension(path);
        Spec = SpecReader.Read(path, File.ReadAllText(path)).Model!;
    }

    /// <summary>Every spec there is: an API that is added is tested without a word here.</summary>
    public static IReadOnlyList<Api> All { get; } =
        [.. Directory.GetFiles(Repository.SpecFolder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new Api(path))];

    /// <summary>What the spec's file is called, and the folders of its samples and stubs.</summary>
    public string FileName { get; }

    public SpecModel Spec { get; }

    public string Name => Spec.Client.Name;

    public string Sample(OperationModel operation)
        => File.ReadAllText(Path.Combine(Repository.SpecFolder, "samples", FileName, $"{operation.Id}.json"));

    /// <summary>A client over a stub that asks once, so that a test meets each response and waits for none.</summary>
    public object OpenClient(HttpMessageHandler server)
    {
        ApiClientOptions options = Options();
        return OpenClient(InvariantHandler.Client(server, options.BaseAddress), options);
    }

    public object OpenClient(HttpClient http, ApiClientOptions options) => Activator.CreateInstance(GeneratedType("Client"), http, options)!;

    /// <summary>With a key that must show up nowhere, and a log that looks for it.</summary>
    public ApiClientOptions Options()
    {
        var options = (ApiClientOptions)Activator.CreateInstance(GeneratedType("ClientOptions"))!;
        options.ApiKey = Canary.Key;
        options.MaxRetries = 0;
        options.LoggerFactory = CheckedLog.Instance;
        return options;
    }

    /// <summary>A type that is called by the API's name and something else.</summary>
    public Type GeneratedType(string suffix)
        => GeneratedTypes.Named($"{Spec.Client.Namespace}.{Name}{suffix}");

    /// <summary>The raw client.</summary>
    public Type RawClient()
    {
        var names = ClientNames.Of(Spec.Client);
        return GeneratedTypes.Named($"{names.RawNamespace.Text}.{names.Raw.Text}");
    }

    public override string ToString() => Name;
}
