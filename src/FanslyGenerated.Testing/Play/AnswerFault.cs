namespace FanslyGenerated.Testing.Play;

/// <summary>An answer that has nothing to do with the request.</summary>
internal sealed class AnswerFault(int status, string body, string mediaType) : SandboxFault
{
    internal override Task<SandboxAnswer?> PlayAsync(SandboxScene scene, CancellationToken cancellationToken)
        => Task.FromResult<SandboxAnswer?>(new SandboxAnswer(status, body, mediaType));
}
