using FanslyGenerated.ContractTests.Mutations;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Contract;

/// <summary>An operation with what is documented of it.</summary>
internal sealed class ContractOperation
{
    private readonly ViewOperation _operation;

    public ContractOperation(ViewOperation operation)
    {
        _operation = operation;
        string api = operation.Api.FileName;
        Stub = (JObject)SampleJson.Parse(File.ReadAllText(Path.Combine(Repository.StubFolder, "mappings", api, $"{Model.Id}.json")));
        Sample = Model.Response.Type.Kind is TypeKind.None or TypeKind.File ? null : operation.Api.Sample(Model);
        Mutations = new PropertyMutations(this);
        FileSample = Model.Response.Type.Kind == TypeKind.File
            ? File.ReadAllBytes(Path.Combine(Repository.SpecFolder, "samples", api, $"{Model.Id}.bin"))
            : null;
    }

    /// <summary>The API and the operation id; ids alone may be alike in two APIs.</summary>
    public string Name => _operation.Name;

    public Api Api => _operation.Api;

    public SpecModel Spec => _operation.Api.Spec;

    public OperationModel Model => _operation.Model;

    public EnvelopeModel? Envelope => _operation.Envelope;

    /// <summary>The mapping that the spec tool wrote for WireMock.</summary>
    public JObject Stub { get; }

    /// <summary>The sample; null for an operation that returns no JSON.</summary>
    public string? Sample { get; }

    /// <summary>The sample of an operation that returns a file.</summary>
    public byte[]? FileSample { get; }

    /// <summary>The sample with one property changed, in every way that there is.</summary>
    public PropertyMutations Mutations { get; }

    /// <summary>What a view gives of a response: all of it where there is no envelope, and nothing where the envelope holds nothing.</summary>
    public JToken PayloadOf(string json)
        => Envelope switch
        {
            null => SampleJson.Parse(json),
            { Payload: { } place } => SampleJson.Find(SampleJson.Parse(json), place.Text)!,
            _ => JValue.CreateNull(),
        };

    /// <summary>The stub, with other things in its response.</summary>
    public JObject StubResponding(params JProperty[] response)
    {
        var stub = (JObject)Stub.DeepClone();

        foreach (JProperty property in response)
        {
            stub["response"]![property.Name] = property.Value;

            if (property.Name == "body")
            {
                ((JObject)stub["response"]!).Remove("base64Body");
            }
        }

        return stub;
    }

    public JObject StubResponding(string body) => StubResponding(new JProperty("body", body));

    /// <summary>A call with the given arguments, written as JSON.</summary>
    public OperationCall Call(Func<ParameterModel, string> example) => _operation.Call().WithExamples(example);

    public override string ToString() => Name;
}
