namespace FanslyGenerated.Envelopes;

/// <summary>Tells which of an envelope's statuses counts.</summary>
internal static class Statuses
{
    /// <summary>Zero is what a reader leaves that does not tell missing from zero, and no status.</summary>
    public static long? Deciding(params ReadOnlySpan<long?> outermostFirst)
    {
        long? deciding = null;

        foreach (long? status in outermostFirst)
        {
            if (status is null or 0)
            {
                continue;
            }

            if (status is < 200 or > 299)
            {
                return status;
            }

            deciding ??= status;
        }

        return deciding;
    }
}
