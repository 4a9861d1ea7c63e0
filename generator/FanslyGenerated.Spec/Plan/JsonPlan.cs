using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What reads and writes JSON without reflection.</summary>
/// <param name="Readers">The classes that are read.</param>
/// <param name="Writers">The classes that are written as JSON.</param>
/// <param name="Forms">The classes that are sent as forms. They hold no others.</param>
/// <param name="Responses">The functions that read whole responses.</param>
public sealed record JsonPlan(
    EquatableArray<JsonClassPlan> Readers,
    EquatableArray<JsonClassPlan> Writers,
    EquatableArray<JsonClassPlan> Forms,
    ResponsesPlan Responses)
{
    internal static JsonPlan Of(SpecModel spec, Dictionary<string, ObjectModel> objects)
    {
        JsonIds ids = JsonIds.Of(spec);
        EnvelopeModel? usual = ClientPlan.UnlistedOf(spec);

        return new JsonPlan(
            Classes(Reachability.Read(objects, spec.Operations, usual)),
            Classes(Reachability.Written(objects, spec.Operations, asForm: false)),
            Classes(Reachability.Written(objects, spec.Operations, asForm: true)),
            ResponsesPlan.Of(spec, usual));

        EquatableArray<JsonClassPlan> Classes(HashSet<string> schemas)
            => spec.Objects
                .Where(model => schemas.Contains(model.Schema))
                .Select(model => JsonClassPlan.Of(spec.Client, model, ids))
                .ToEquatableArray();
    }
}

/// <summary>The functions that read whole responses.</summary>
/// <param name="Client">The names of the API.</param>
/// <param name="Unlisted">The envelope that calls outside the spec are opened with, if there is one.</param>
/// <param name="Responses">The responses, one for each operation that has one.</param>
public sealed record ResponsesPlan(ClientNames Client, EnvelopeModel? Unlisted, EquatableArray<ResponsePlan> Responses)
{
    internal static ResponsesPlan Of(SpecModel spec, EnvelopeModel? unlisted)
        => new(
            ClientNames.Of(spec.Client),
            unlisted,
            spec.Operations
                .Where(operation => RawResponsePlan.HasReader(operation.Response))
                .Select(operation => ResponsePlan.Of(operation))
                .ToEquatableArray());
}

/// <summary>The function that reads the response of one operation.</summary>
/// <param name="Function">What it is called.</param>
/// <param name="Type">The type of the whole response.</param>
/// <param name="Payload">The type of the payload, where it is read into the class of an envelope.</param>
public sealed record ResponsePlan(Code Function, TypeModel Type, TypeModel? Payload)
{
    internal static ResponsePlan Of(OperationModel operation)
        => new(
            OperationNames.Of(operation).Function,
            operation.Response.Type,
            operation.Response.Envelope is null || operation.Response.Payload.Kind == TypeKind.None ? null : operation.Response.Payload);
}
