using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Model;

/// <summary>An API as a whole.</summary>
/// <param name="Identifier">What its types are called by: <c>Fansly</c> becomes <c>FanslyClient</c>.</param>
/// <param name="NamespaceCode">The C# namespace of everything made from the spec.</param>
/// <param name="AccountParameter">The path parameter that an account view fills in, if the API has accounts.</param>
/// <param name="Summary">One line on the API.</param>
/// <param name="Server">The https origin.</param>
/// <param name="Key">How the key is sent.</param>
/// <param name="Signals">What responses say beside their payload.</param>
public sealed record ClientModel(
    Identifier Identifier,
    Code NamespaceCode,
    string? AccountParameter,
    string Summary,
    string Server,
    KeyModel Key,
    SignalsModel Signals)
{
    /// <summary>What its types are called by, as text.</summary>
    public string Name => Identifier.Text;

    /// <summary>The namespace, as text.</summary>
    public string Namespace => NamespaceCode.Text;
}

/// <summary>How the key is sent.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Prefix">What stands before the key in it: <c>"Bearer "</c>, or nothing.</param>
public sealed record KeyModel(string Header, string Prefix);

/// <summary>What responses say beside their payload.</summary>
/// <param name="ErrorMessages">Where an error's message may stand, the likeliest first, as JSON pointers.</param>
/// <param name="RateLimit">Where the rate limit is reported.</param>
/// <param name="Meta">The part of every envelope that reports on the call itself, if there is one.</param>
/// <param name="MetaType">The type of that part.</param>
public sealed record SignalsModel(
    EquatableArray<string> ErrorMessages,
    RateLimitModel RateLimit,
    PointerModel? Meta,
    TypeModel? MetaType);

/// <summary>Where the rate limit is reported: names of headers, or JSON pointers into the response.</summary>
/// <param name="Limit">Requests allowed a minute.</param>
/// <param name="Remaining">Requests left in this minute.</param>
/// <param name="Plan">The name of the plan.</param>
/// <param name="RetryAfter">Seconds to wait after a refusal.</param>
public sealed record RateLimitModel(SignalModel? Limit, SignalModel? Remaining, SignalModel? Plan, SignalModel? RetryAfter);

/// <summary>A place where something is reported: a header or a pointer, never both.</summary>
/// <param name="Header">A header's name.</param>
/// <param name="Pointer">A pointer into the response.</param>
public sealed record SignalModel(string? Header, PointerModel? Pointer);
