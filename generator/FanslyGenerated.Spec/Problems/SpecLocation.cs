namespace FanslyGenerated.Spec.Problems;

/// <summary>A place in a file: plain values, so that it can travel through an incremental pipeline.</summary>
/// <param name="Path">The file, as it was named to the reader.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The character behind the last one.</param>
public sealed record SpecLocation(string Path, SpecPosition Start, SpecPosition End)
{
    /// <summary>The place as compilers write it: <c>spec/fansly.yaml(41,9)</c>. A file's name must not write lines of its own.</summary>
    public override string ToString() => $"{AllowedText.Escape(Path)}({Start.Line},{Start.Column})";
}

/// <summary>A character's place, counted as people count.</summary>
/// <param name="Offset">Characters before it, from zero.</param>
/// <param name="Line">Its line, from one.</param>
/// <param name="Column">Its column, from one.</param>
public readonly record struct SpecPosition(int Offset, int Line, int Column);
