namespace FanslyGenerated.Testing.Server;

/// <summary>A connection that breaks, reported as HttpClient's own handler does.</summary>
internal sealed class ResetFault : SandboxFault
{
    internal override Task<SandboxResponse?> ServeAsync(SandboxCall call, CancellationToken cancellationToken)
        => throw new HttpRequestException(
            HttpRequestError.ResponseEnded,
            "The sandbox broke the connection, as the test asked.",
            new HttpIOException(HttpRequestError.ResponseEnded));
}
