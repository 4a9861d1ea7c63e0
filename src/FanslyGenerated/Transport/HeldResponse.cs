namespace FanslyGenerated.Transport;

/// <summary>A response that is disposed with the attempt, unless it is taken over.</summary>
internal sealed class HeldResponse(HttpResponseMessage response) : IDisposable
{
    private bool _isTaken;

    public HttpResponseMessage Response => response;

    /// <summary>From now on it is the caller's to dispose.</summary>
    public HttpResponseMessage Take()
    {
        _isTaken = true;
        return response;
    }

    public void Dispose()
    {
        if (!_isTaken)
        {
            response.Dispose();
        }
    }
}
