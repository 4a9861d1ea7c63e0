using System.Globalization;
using System.Text;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Says what changed, for a terminal.</summary>
internal static class DiffText
{
    public static string Write(string spec, ChangeList changes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{spec}: {Summary(changes)}\n");

        foreach (Change change in changes.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Word(change.Verdict),-9} {change.Subject}: {change.Text}\n");
        }

        if (changes.Changes.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"version step: {VersionStep.Of(changes.Verdict)}");
            text.Append(CultureInfo.InvariantCulture, $", or {VersionStep.BeforeFirstRelease(changes.Verdict)} while the version starts with 0\n");
        }

        return text.ToString();
    }

    public static string Summary(ChangeList changes)
        => changes.Changes.Count == 0
            ? "nothing changed for callers"
            : $"{changes.Count(Verdict.Breaking)} breaking, {changes.Count(Verdict.Additive)} additive, {changes.Count(Verdict.None)} without effect";

    public static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
