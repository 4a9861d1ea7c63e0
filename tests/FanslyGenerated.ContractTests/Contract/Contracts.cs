namespace FanslyGenerated.ContractTests.Contract;

/// <summary>The operations of all specs, each with what is documented of it.</summary>
internal static class Contracts
{
    public static IReadOnlyList<ContractOperation> Operations { get; } =
        [.. ViewOperation.Every.Select(static operation => new ContractOperation(operation))];

    private static readonly Dictionary<string, ContractOperation> s_byName = Operations.ToDictionary(static operation => operation.Name);

    public static ContractOperation Operation(string name) => s_byName[name];
}
