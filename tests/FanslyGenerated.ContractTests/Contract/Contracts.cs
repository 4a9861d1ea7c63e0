using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Reading;

namespace FanslyGenerated.ContractTests.Contract;

/// <summary>The operations of all specs. They are listed nowhere: a spec or an operation that is added is here.</summary>
internal static class Contracts
{
    public static IReadOnlyList<SpecModel> Specs { get; } = [.. Files().Select(Read)];

    public static IReadOnlyList<ContractOperation> Operations { get; } =
    [
        .. Files().Zip(Specs).SelectMany(static pair => pair.Second.Operations
            .Select(operation => new ContractOperation(Path.GetFileNameWithoutExtension(pair.First), pair.Second, operation))),
    ];

    private static readonly Dictionary<string, ContractOperation> s_byName = Operations.ToDictionary(static operation => operation.Name);

    public static ContractOperation Operation(string name) => s_byName[name];

    private static IEnumerable<string> Files()
        => Directory.GetFiles(Repository.SpecFolder, "*.yaml").Order(StringComparer.Ordinal);

    private static SpecModel Read(string path) => SpecReader.Read(path, File.ReadAllText(path)).Model!;
}
