using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>What a method of the raw client returns.</summary>
/// <param name="Type">What the response is read into.</param>
/// <param name="Reader">The function that reads it.</param>
/// <param name="Envelope">The descriptor it is judged by.</param>
public sealed record RawResponsePlan(Code Type, Code Reader, Code Envelope)
{
    /// <summary>Whether a call succeeds without a payload. A page without one has no items, and would end a walk in silence.</summary>
    public bool CanBeNull { get; init; }

    /// <summary>The media type of a file, as a literal.</summary>
    public Code? MediaType { get; init; }

    /// <summary>Whether a generated function reads the response, and no function of the library.</summary>
    public static bool HasReader(ResponseModel response) => response.Type.Kind is not (TypeKind.None or TypeKind.File);

    internal static RawResponsePlan Of(ClientNames client, OperationModel operation)
    {
        ResponseModel response = operation.Response;
        Code type = response.Type.Kind == TypeKind.None ? $"global::FanslyGenerated.NoContent" : response.Type.Code();

        return new RawResponsePlan(
            type,
            HasReader(response) ? WireNames.Response(client, OperationNames.Of(operation).Function) : $"{type}.Read",
            $"global::{client.Namespace}.{client.Envelopes}.{EnvelopeNames.Descriptor(response)}")
        {
            CanBeNull = ViewMethodPlan.CanReturnNull(operation),
            MediaType = response.MediaType is { } mediaType ? Code.Literal(mediaType) : null,
        };
    }
}
