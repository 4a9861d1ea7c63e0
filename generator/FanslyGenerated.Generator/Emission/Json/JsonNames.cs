namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>What generated readers and writers call.</summary>
internal static class JsonNames
{
    public const string Reader = "global::FanslyGenerated.Json.Reading.AnswerJson";

    public const string List = "global::FanslyGenerated.Json.Reading.AnswerList";

    public const string Body = "global::FanslyGenerated.Json.Reading.AnswerBody";

    public const string Faults = "global::FanslyGenerated.Json.Reading.DeferredFaults";

    public const string Fault = "global::FanslyGenerated.Json.Reading.ContractFault";

    public const string Request = "global::FanslyGenerated.Json.Writing.RequestJson";
}
