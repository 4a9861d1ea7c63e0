namespace FanslyGenerated.Tests.WriteSafety;

/// <summary>What a server saw of a write, and what its caller got.</summary>
internal sealed record CutOutcome(CutCase Case, int Copies, Exception? Thrown)
{
    /// <summary>Copies on the wire, what is reported to the caller, and what the caller got.</summary>
    public string Text
        => $"{Copies} · {(Thrown is ApiException fault ? fault.MayHaveBeenExecuted ? "maybe" : "no" : "done")} · {Got}";

    /// <summary>What must not be.</summary>
    public IEnumerable<string> Violations
    {
        get
        {
            if (Copies > 1)
            {
                yield return "more than one copy";
            }

            if (Copies > 0 && Case.Cut.IsBeforeAll)
            {
                yield return "a copy before there was a connection";
            }

            if (Thrown is not (null or ApiException))
            {
                yield return $"an exception of another family: {Thrown.GetType().Name}";
            }

            if (Case.Cut.Succeeds is { } succeeds && (Thrown is null) != succeeds)
            {
                yield return Thrown is null ? "success without a whole response" : "no success, though the response was whole";
            }

            if (Thrown is ApiException { MayHaveBeenExecuted: false } && Copies > 0 && !Case.Cut.IsRefusal)
            {
                yield return "said not to have been executed, though the server had it";
            }

            if (Thrown is ApiException { MayHaveBeenExecuted: true } && Case.Cut.IsBeforeAll)
            {
                yield return "said to have been executed perhaps, though nothing left";
            }
        }
    }

    private string Got
        => Thrown switch
        {
            null => "success",
            ApiTransportException transport => $"{transport.Kind}",
            ApiStatusException status => $"{status.StatusCode}",
            ApiContractException => "contract",
            _ => Thrown.GetType().Name,
        };
}
