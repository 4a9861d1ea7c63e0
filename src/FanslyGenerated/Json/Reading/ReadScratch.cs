namespace FanslyGenerated.Json.Reading;

/// <summary>What reading needs beside the response: made once for each thread, and cleared between responses.</summary>
internal sealed class ReadScratch
{
    [ThreadStatic]
    private static ReadScratch? s_idle;

    public SharedStrings Strings { get; } = new();

    /// <summary>Whether there is a listener for the fields that the spec does not know.</summary>
    public bool CountsUnknown { get; private set; }

    /// <summary>The fields that the spec does not know.</summary>
    public PlaceList Unknown { get; } = new();

    /// <summary>The texts in which something had to be replaced.</summary>
    public PlaceList Replaced { get; } = new();

    public static ReadScratch Rent(int responseLength, bool countsUnknown)
    {
        ReadScratch scratch = s_idle ?? new ReadScratch();

        s_idle = null;
        scratch.CountsUnknown = countsUnknown;
        scratch.Strings.Prepare(responseLength);
        return scratch;
    }

    public void Return()
    {
        Strings.Forget();
        Unknown.Clear();
        Replaced.Clear();
        s_idle = this;
    }
}
