namespace FanslyGenerated.SpecTool.Diff;

/// <summary>What a change means for code that is already written against the package.</summary>
internal enum Verdict
{
    /// <summary>It behaves as before.</summary>
    None,

    /// <summary>It behaves as before, and can do more.</summary>
    Additive,

    /// <summary>It no longer compiles, or it compiles and does something else.</summary>
    Breaking,
}
