namespace FanslyGenerated.Spec.Naming;

/// <summary>A type that is made of a spec.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it is made of, in words.</param>
/// <param name="Origin">What part of the document it is made of.</param>
/// <param name="Key">The part's name there: an operation's id, or a schema.</param>
public sealed record GeneratedName(string Name, string What, NameOrigin Origin, string Key);

/// <summary>What a type is made of.</summary>
public enum NameOrigin
{
    /// <summary>The API as a whole.</summary>
    Client,

    /// <summary>An operation or its group.</summary>
    Operation,

    /// <summary>A schema.</summary>
    Schema,
}
