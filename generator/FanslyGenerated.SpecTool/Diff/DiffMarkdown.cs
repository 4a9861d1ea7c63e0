using System.Globalization;
using System.Text;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Says what changed, for a comment on a pull request.</summary>
internal static class DiffMarkdown
{
    private const string Special = @"\`*_{}[]()<>#|~!";

    public static string Write(string spec, ChangeList changes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {Escape(spec)}: {DiffText.Summary(changes)}\n");

        if (changes.Changes.Count == 0)
        {
            return text.ToString();
        }

        text.Append("\n| | where | what |\n|---|---|---|\n");

        foreach (Change change in changes.Changes)
        {
            string verdict = change.Verdict == Verdict.Breaking ? "**breaking**" : DiffText.Word(change.Verdict);
            text.Append(CultureInfo.InvariantCulture, $"| {verdict} | {Escape(change.Subject)} | {Escape(change.Text)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nVersion step: **{VersionStep.Of(changes.Verdict)}**");
        text.Append(CultureInfo.InvariantCulture, $", or {VersionStep.BeforeFirstRelease(changes.Verdict)} while the version starts with 0.\n");
        return text.ToString();
    }

    /// <summary>
    /// A pull request decides what the spec says, and the comment is written in the project's name:
    /// nothing in it may become a link, a mention or a picture.
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);

        foreach (char character in text)
        {
            if (character is '@' or ':')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            }
            else
            {
                escaped.Append(Special.Contains(character) ? "\\" : "").Append(character);
            }
        }

        return escaped.ToString();
    }
}
