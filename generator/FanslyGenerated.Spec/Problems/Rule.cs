namespace FanslyGenerated.Spec.Problems;

/// <summary>Something a spec can get wrong. Each rule is described in <c>spec/README.md</c>.</summary>
/// <param name="Id">Its number, <c>FAN012</c>.</param>
/// <param name="Title">What is wrong, without the particulars.</param>
/// <param name="Message">A composite format: what was found, where, and the way out.</param>
/// <param name="IsWarning">Whether generation goes on in spite of it.</param>
public sealed record Rule(string Id, string Title, string Message, bool IsWarning = false);
