using System.Text;

namespace FanslyGenerated.Tests.Http;

/// <summary>A body that breaks off behind its first bytes.</summary>
internal sealed class BreakingStream(string start, Exception? fault = null) : MemoryStream(Encoding.UTF8.GetBytes(start))
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = await base.ReadAsync(buffer, cancellationToken);
        return count > 0 ? count : throw fault ?? new IOException("The connection was reset.");
    }
}
