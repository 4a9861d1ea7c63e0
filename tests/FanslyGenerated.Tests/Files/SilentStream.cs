using FanslyGenerated.Tests.Http;

namespace FanslyGenerated.Tests.Files;

/// <summary>A body that goes on until a test makes it fall silent.</summary>
internal sealed class SilentStream : MemoryStream
{
    private readonly EndlessStream _bytes = new();
    private bool _isSilent;

    public void FallSilent() => _isSilent = true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isSilent)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return _bytes.Read(new byte[buffer.Length], 0, buffer.Length);
    }
}
