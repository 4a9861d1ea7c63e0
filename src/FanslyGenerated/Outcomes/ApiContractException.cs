using FanslyGenerated.Json;
using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>The API responded, but not with the JSON that it promises.</summary>
public sealed class ApiContractException : ApiException
{
    /// <summary>No inner exception: those of JSON libraries quote what they could not read.</summary>
    internal ApiContractException(ApiCall call, string jsonPath, string problem)
        : base(call, $"The response breaks the contract: {jsonPath} {problem}.", mayHaveBeenExecuted: call.MayHaveBeenExecuted || !call.IsRead)
    {
        JsonPath = jsonPath;
    }

    /// <summary>The place in the response, such as <c>$.data.response.messages[3].id</c>.</summary>
    public string JsonPath { get; }

    /// <summary>The number of the response's byte that shows it, counted from 0; null where no byte does.</summary>
    public long? Offset { get; internal init; }

    /// <summary>Whether the JSON ends before it is complete, as it does where a connection broke unnoticed.</summary>
    internal bool IsTruncated { get; init; }

    /// <summary>What exactly is wrong, where a generated reader found it.</summary>
    internal FaultKind? Fault { get; init; }
}
