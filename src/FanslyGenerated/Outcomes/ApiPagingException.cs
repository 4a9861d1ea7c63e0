using FanslyGenerated.Operations;

namespace FanslyGenerated;

/// <summary>A walk over pages that would not have ended. What it gave out so far is valid.</summary>
/// <remarks>
/// The page at which it was noticed is not given out; <see cref="CursorPageable{TItem, TPayload}.GetPageAsync"/> gives it,
/// for <see cref="ApiException.LastToken"/>.
/// </remarks>
public sealed class ApiPagingException : ApiException
{
    internal ApiPagingException(ApiCall call, string? lastToken, string problem)
        : base(call, $"The pages do not end: {problem}. LastToken says where to resume.", mayHaveBeenExecuted: false)
    {
        LastToken = lastToken;
    }
}
