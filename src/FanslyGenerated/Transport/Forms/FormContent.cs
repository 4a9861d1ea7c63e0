using System.Net.Http.Headers;
using System.Text;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Transport.Forms;

/// <summary>A form on its way over the wire: files are read piece by piece while they are sent.</summary>
internal sealed class FormContent : GuardedContent
{
    private readonly string _boundary = $"{Guid.NewGuid():N}";
    private readonly List<FormPart> _parts = [];
    private readonly IUploadClock _clock;

    public FormContent(ApiCall call, IUploadClock clock)
        : base(call)
    {
        _clock = clock;
        Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={_boundary}");
    }

    /// <summary>What kept a file from being read, once something did. It names no file and quotes no one.</summary>
    public IOException? Fault { get; private set; }

    protected override bool IsEmpty => false;

    /// <summary>What was read of a file is gone, and what came after it would be a form without its files.</summary>
    protected override bool CanBeCopied => false;

    public void AddText(string name, string value)
        => _parts.Add(new FormPart([.. Opening(), .. FormHead.OfText(name), .. Encoding.UTF8.GetBytes(value)], null));

    public void AddFile(string name, FileUpload file, Stream content)
        => _parts.Add(new FormPart([.. Opening(), .. FormHead.OfFile(name, file)], new FileReading(file, content)));

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_clock.CancellationToken, cancellationToken);
        _clock.Begin();

        foreach (FormPart part in _parts)
        {
            await stream.WriteAsync(part.Head, either.Token).ConfigureAwait(false);
            _clock.Flow();

            if (part.File is { } file)
            {
                await CopyAsync(file, stream, either.Token).ConfigureAwait(false);
            }
        }

        await stream.WriteAsync(Closing(), either.Token).ConfigureAwait(false);
        await stream.FlushAsync(either.Token).ConfigureAwait(false);
        _clock.End();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Closing().Length;

        foreach (FormPart part in _parts)
        {
            if (part.File is { Length: null })
            {
                return false;
            }

            length += part.Head.Length + (part.File?.Length ?? 0);
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        foreach (FormPart part in _parts)
        {
            part.File?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task CopyAsync(FileReading file, Stream target, CancellationToken cancellationToken)
    {
        while (await ReadAsync(file, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } piece)
        {
            _clock.Flow();
            await target.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            _clock.Flow();
            Report(file);
        }
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadAsync(FileReading file, CancellationToken cancellationToken)
    {
        try
        {
            return await file.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Broken(exception);
        }
    }

    private void Report(FileReading file)
    {
        try
        {
            file.Report();
        }
        catch (Exception exception)
        {
            throw Broken(exception);
        }
    }

    private IOException Broken(Exception exception) => Fault = FileReading.FaultOf(exception);

    private byte[] Opening() => Encoding.ASCII.GetBytes(_parts.Count == 0 ? $"--{_boundary}\r\n" : $"\r\n--{_boundary}\r\n");

    private byte[] Closing() => Encoding.ASCII.GetBytes($"\r\n--{_boundary}--\r\n");

    /// <summary>A part: what stands before its content, all of a text, and the file if it is one.</summary>
    private sealed record FormPart(byte[] Head, FileReading? File);
}
