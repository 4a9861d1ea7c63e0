using FanslyGenerated.Json.Reading;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Responses;

/// <summary>Says where a response breaks the contract, by the pointer that the spec has for the place.</summary>
internal static class ResponseFault
{
    public static ApiContractException At(ApiCall call, string pointer, string problem)
        => new(call, JsonPath.OfPointer(pointer), problem);

    public static ApiContractException Missing(ApiCall call, string pointer) => At(call, pointer, "is missing or null");
}
