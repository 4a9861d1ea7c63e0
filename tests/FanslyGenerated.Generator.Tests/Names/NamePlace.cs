namespace FanslyGenerated.Generator.Tests.Names;

/// <summary>Where a document has names that become names in C#.</summary>
public enum NamePlace
{
    Schema,
    Property,
    QueryParameter,
    PathParameter,
    Group,
    Verb,
    Account,
    Enumeration,
    Value,
    Envelope,
    Namespace,
    Client,
}
