using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>
/// Where whole responses are: the raw client, and the classes of envelopes. In a namespace of their own they are not among what
/// a caller of the views is offered.
/// </summary>
public static class RawNames
{
    /// <summary>The last part of their namespace.</summary>
    public static Code Part => $"Raw";

    /// <summary>Their namespace, within that of the client.</summary>
    public static Code Namespace(Code csharpNamespace) => $"{csharpNamespace}.{Part}";
}
