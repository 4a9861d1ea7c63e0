namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares the samples, which the package does not contain: only its tests do.</summary>
internal static class SampleDiff
{
    public static void Compare(
        ChangeList changes, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> @new)
    {
        foreach (string name in old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal))
        {
            string? before = old.GetValueOrDefault(name);
            string? after = @new.GetValueOrDefault(name);

            if (before != after)
            {
                changes.None($"the sample {name}", before is null ? "is new" : after is null ? "is gone" : "has other content");
            }
        }
    }
}
