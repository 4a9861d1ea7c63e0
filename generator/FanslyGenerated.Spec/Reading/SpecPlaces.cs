using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Where things stand in a spec, for those who hold them against files of their own. The model holds no positions.</summary>
public sealed class SpecPlaces
{
    private readonly Dictionary<string, SpecLocation> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecLocation> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecLocation> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecLocation> _examples = new(StringComparer.Ordinal);

    /// <summary>The name of the client, where there is one.</summary>
    public SpecLocation? Client { get; internal set; }

    /// <summary>Every operation id by its place, those of operations with faults included.</summary>
    public IReadOnlyDictionary<string, SpecLocation> Operations => _operations;

    /// <summary>Every schema's key by its place.</summary>
    public IReadOnlyDictionary<string, SpecLocation> Schemas => _schemas;

    /// <summary>What says what each schema is called in C#: its x-name, or else its key.</summary>
    public IReadOnlyDictionary<string, SpecLocation> SchemaNames => _names;

    /// <summary>Every example by its place, as <see cref="OfParameter"/>, <see cref="OfBody"/> and <see cref="OfError"/> call it.</summary>
    public IReadOnlyDictionary<string, SpecLocation> Examples => _examples;

    /// <summary>What the example of a parameter is called.</summary>
    public static string OfParameter(string operation, string parameter) => $"parameter '{parameter}' of '{operation}'";

    /// <summary>What the example of a body is called.</summary>
    public static string OfBody(string operation) => $"the body of '{operation}'";

    /// <summary>What the example of a documented failure is called.</summary>
    public static string OfError(string operation, int status) => $"response {status} of '{operation}'";

    internal void AddOperation(string id, SpecLocation location) => _operations[id] = location;

    internal void AddSchema(string name, SpecLocation location) => _schemas[name] = location;

    internal void AddSchemaName(string name, SpecLocation location) => _names[name] = location;

    internal void AddExample(string what, SpecLocation location) => _examples[what] = location;
}
