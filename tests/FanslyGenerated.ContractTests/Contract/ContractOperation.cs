using FanslyGenerated.ContractTests.Mutations;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Contract;

/// <summary>An operation with what is documented of it.</summary>
internal sealed class ContractOperation
{
    public ContractOperation(string specName, SpecModel spec, OperationModel model)
    {
        Name = $"{spec.Client.Name} {model.Id}";
        Spec = spec;
        Model = model;
        Stub = (JObject)Json.Parse(File.ReadAllText(
            Path.Combine(Repository.StubFolder, "mappings", specName, $"{model.Id}.json")));
        string sample = Path.Combine(Repository.SpecFolder, "samples", specName, model.Id);
        Sample = model.Response.Type.Kind is TypeKind.None or TypeKind.File ? null : File.ReadAllText($"{sample}.json");
        Mutations = new PropertyMutations(this);
        FileSample = model.Response.Type.Kind == TypeKind.File ? File.ReadAllBytes($"{sample}.bin") : null;
    }

    /// <summary>The API and the operation id; ids alone may be alike in two APIs.</summary>
    public string Name { get; }

    public SpecModel Spec { get; }

    public OperationModel Model { get; }

    /// <summary>The mapping that the spec tool wrote for WireMock.</summary>
    public JObject Stub { get; }

    /// <summary>The sample; null for an operation that returns no JSON.</summary>
    public string? Sample { get; }

    /// <summary>The sample of an operation that returns a file.</summary>
    public byte[]? FileSample { get; }

    /// <summary>The sample with one property changed, in every way that there is.</summary>
    public PropertyMutations Mutations { get; }

    public EnvelopeModel? Envelope => Spec.Envelopes.FirstOrDefault(envelope => envelope.Name == Model.Response.Envelope);

    /// <summary>What a view gives of a response: all of it where there is no envelope, and nothing where the envelope holds nothing.</summary>
    public JToken PayloadOf(string json)
        => Envelope switch
        {
            null => Json.Parse(json),
            { Payload: { } place } => Json.At(Json.Parse(json), place.Text)!,
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

    public override string ToString() => Name;
}
