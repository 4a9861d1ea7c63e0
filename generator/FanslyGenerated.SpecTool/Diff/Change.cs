namespace FanslyGenerated.SpecTool.Diff;

/// <summary>One difference between two specs, as a caller sees it.</summary>
/// <param name="Verdict">What it means for callers.</param>
/// <param name="Subject">What changed, by its name in C# where it has one.</param>
/// <param name="Text">What became of it.</param>
internal sealed record Change(Verdict Verdict, string Subject, string Text);
