namespace FanslyGenerated.Files;

/// <summary>A caller's stream, from where it stood when it was given. It is never disposed here.</summary>
internal sealed class GivenStream : FileSource
{
    private readonly Stream _content;
    private readonly long? _start;
    private volatile bool _isSpent;

    public GivenStream(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
        _start = content.CanSeek ? content.Position : null;
    }

    public override bool CanBeRead => _start is not null || !_isSpent;

    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        if (_start is { } start)
        {
            _content.Position = start;
        }

        return ValueTask.FromResult(_content);
    }

    public override void BeginReading() => _isSpent = true;

    public override void Close(Stream stream)
    {
    }
}
