using FanslyGenerated.Http;

namespace FanslyGenerated;

/// <summary>A walk over pages that would not have ended. What it gave out so far is valid.</summary>
public sealed class ApiPagingException : ApiException
{
    internal ApiPagingException(ApiCall call, string? lastToken, string problem)
        : base(call, $"The pages do not end: {problem}. LastToken says where to resume.", mayHaveBeenExecuted: false)
    {
        LastToken = lastToken;
    }

    /// <summary>The token to resume from; null where that is the first page.</summary>
    public string? LastToken { get; }
}
