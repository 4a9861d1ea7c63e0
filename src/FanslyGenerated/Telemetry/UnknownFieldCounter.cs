using FanslyGenerated.Operations;

namespace FanslyGenerated.Telemetry;

/// <summary>
/// Counts fields that the spec does not know: by where they stand, and never by what they hold. That is how maintainers
/// learn that the API has grown.
/// </summary>
internal static class UnknownFieldCounter
{
    private static readonly PathCounter s_fields = new(
        "fansly_generated.unknown_fields", "{field}", "Fields of responses that the spec does not know.");

    /// <summary>Whether there is a listener; without one, a reader need not make up paths.</summary>
    public static bool IsEnabled => s_fields.IsEnabled;

    public static void Count(ApiCall call, string path) => s_fields.Count(call, path);
}
