using FanslyGenerated.Operations;

namespace FanslyGenerated.Telemetry;

/// <summary>Counts texts that were not valid Unicode, and in which something was therefore replaced.</summary>
internal static class ReplacedTextCounter
{
    private static readonly PathCounter s_texts = new(
        "fansly_generated.replaced_texts", "{text}", "Texts of responses in which something was no Unicode and was replaced.");

    public static void Count(ApiCall call, string path) => s_texts.Count(call, path);
}
