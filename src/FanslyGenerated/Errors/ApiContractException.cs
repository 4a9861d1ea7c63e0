using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>The API answered, but not with the JSON that it promises.</summary>
public sealed class ApiContractException : ApiException
{
    /// <summary>No inner exception: those of JSON libraries quote what they could not read.</summary>
    internal ApiContractException(ApiCall call, string jsonPath, string problem)
        : base(call, $"The answer breaks the contract: {jsonPath} {problem}.", mayHaveBeenExecuted: !call.IsRead)
    {
        JsonPath = jsonPath;
    }

    /// <summary>The place in the answer, such as <c>$.data.response.messages[3].id</c>.</summary>
    public string JsonPath { get; }

    /// <summary>Whether the JSON ends before it is complete, as it does where a connection broke unnoticed.</summary>
    internal bool IsTruncated { get; init; }
}
