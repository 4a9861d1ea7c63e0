using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>What generated readers and writers call.</summary>
internal static class JsonNames
{
    public static Code Reader { get; } = $"global::FanslyGenerated.Json.Reading.ResponseJson";

    public static Code List { get; } = $"global::FanslyGenerated.Json.Reading.ResponseList";

    public static Code Body { get; } = $"global::FanslyGenerated.Responses.ResponseBody";

    public static Code Fault { get; } = $"global::FanslyGenerated.Json.ContractFault";

    public static Code Request { get; } = $"global::FanslyGenerated.Json.Writing.RequestJson";
}
