namespace FanslyGenerated.Spec.Problems;

/// <summary>Ends a look at a file early, when what is left could take hours and would help no one.</summary>
internal sealed class ReadingStoppedException : Exception;
