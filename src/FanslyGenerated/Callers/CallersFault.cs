namespace FanslyGenerated.Callers;

/// <summary>
/// What the caller's own code threw, without its words: they may quote the key, or a message. The types are enough to find
/// the place, and where the code wants to say more it can log it itself.
/// </summary>
internal static class CallersFault
{
    private const int MostCauses = 5;

    /// <param name="source">Whose exception it is, as the start of a sentence.</param>
    /// <param name="exception">The exception, of which the types are named, outermost first.</param>
    public static InvalidOperationException Of(string source, Exception exception)
    {
        var types = new List<string>(MostCauses);

        for (Exception? cause = exception; cause is not null && types.Count < MostCauses; cause = cause.InnerException)
        {
            types.Add(cause.GetType().Name);
        }

        return new($"{source} ended with {string.Join(", because of ", types)}.");
    }
}
