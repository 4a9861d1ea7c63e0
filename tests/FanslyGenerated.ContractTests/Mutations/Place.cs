using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Mutations;

/// <summary>An object of a sample, and the schema that it follows.</summary>
/// <param name="Json">The object.</param>
/// <param name="Model">Its schema.</param>
internal sealed record Place(JObject Json, ObjectModel Model);
