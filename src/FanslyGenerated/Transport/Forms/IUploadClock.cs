namespace FanslyGenerated.Transport.Forms;

/// <summary>Is kept up to date on how an upload goes, and ends it where it has gone silent.</summary>
internal interface IUploadClock
{
    /// <summary>Ends with the attempt.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>The first byte is about to go.</summary>
    void Begin();

    /// <summary>Something went on.</summary>
    void Flow();

    /// <summary>All is sent, and the response is waited for as for that of any request.</summary>
    void End();
}
