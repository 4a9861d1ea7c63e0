using FanslyGenerated.Operations;

namespace FanslyGenerated.Responses;

/// <summary>
/// Reads the JSON of a response, or throws an <see cref="ApiContractException"/> by itself. The memory is only lent: it
/// is reused once the reader returns.
/// </summary>
/// <param name="call">What an exception says of the call.</param>
/// <param name="json">The whole body, never empty.</param>
/// <returns>Null where the JSON is the literal null.</returns>
internal delegate TEnvelope? BodyReader<TEnvelope>(ApiCall call, ReadOnlyMemory<byte> json)
    where TEnvelope : class;
