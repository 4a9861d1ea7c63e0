namespace FanslyGenerated.Files;

/// <summary>Where the content of a file to send comes from.</summary>
internal abstract class FileSource
{
    /// <summary>Whether the content can be had, for the first time or again.</summary>
    public abstract bool CanBeRead { get; }

    /// <summary>The content from its start. Whatever this throws is the caller's.</summary>
    public abstract ValueTask<Stream> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Notes that from now on the content may be gone.</summary>
    public virtual void BeginReading()
    {
    }

    /// <summary>Lets go of what was opened.</summary>
    public abstract void Close(Stream stream);
}
