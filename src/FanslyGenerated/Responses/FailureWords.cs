namespace FanslyGenerated.Responses;

/// <summary>
/// Finds the API's words about a failure. Those of the layer that failed come first: around a platform that refused, an
/// envelope may say "Success".
/// </summary>
internal static class FailureWords
{
    /// <summary>Where words stand in an object, whatever API it is.</summary>
    private static readonly string[] s_usual = ["/message", "/error", "/error/message", "/reason", "/detail"];

    /// <param name="text">The response.</param>
    /// <param name="places">Where the spec says that words may stand.</param>
    /// <param name="layers">The objects around the statuses and flags that report the failure, the innermost first.</param>
    /// <param name="others">All objects around statuses and flags.</param>
    /// <param name="isOutermost">Whether the outermost layer failed, so that its words are about that.</param>
    public static string? Find(
        FailureText text, IReadOnlyList<string> places, IReadOnlyList<string> layers, IReadOnlyList<string> others, bool isOutermost)
    {
        IEnumerable<string> outer = places.Concat(s_usual);
        IEnumerable<string> inner = layers.SelectMany(UsualIn);

        return (isOutermost ? outer.Concat(inner) : inner.Concat(outer))
            .Concat(others.SelectMany(UsualIn))
            .Select(pointer => ApiWords.Of(text.Text(pointer)))
            .FirstOrDefault(static words => words is not null);
    }

    /// <summary>The object itself may be a text, where something else was promised.</summary>
    private static IEnumerable<string> UsualIn(string layer) => s_usual.Select(usual => layer + usual).Append(layer);
}
