using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Json;

/// <summary>
/// Puts the dictionary interfaces of <see cref="UnknownFields"/> into the order that each library needs. Newtonsoft
/// and the source generator of System.Text.Json both look at the first one alone. At run time that is the first one
/// declared; a compiler lists an interface after the last one that includes it, so that naming this one at the end
/// puts the tokens behind the elements there, and there only.
/// </summary>
internal interface IAlsoTokens : IDictionary<string, JToken>;
