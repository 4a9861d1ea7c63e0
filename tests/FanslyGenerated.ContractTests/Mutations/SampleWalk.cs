using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Mutations;

/// <summary>Finds every object of an operation's sample together with its schema, from the outside in.</summary>
internal static class SampleWalk
{
    public static IEnumerable<Place> Places(ContractOperation operation, JToken sample)
        => Walk(operation, sample, operation.Model.Response.Type);

    /// <summary>The first object of each schema: one is enough to try what a schema allows.</summary>
    public static IEnumerable<Place> FirstPlaces(ContractOperation operation, JToken sample)
        => Places(operation, sample).DistinctBy(place => place.Model.Schema);

    private static IEnumerable<Place> Walk(ContractOperation operation, JToken value, TypeModel type)
    {
        switch (type.Kind, value)
        {
            case (TypeKind.Payload, _):
                return Walk(operation, value, operation.Model.Response.Payload);
            case (TypeKind.List, JArray array):
                return array.SelectMany(item => Walk(operation, item, type.Item!));
            case (TypeKind.Object, JObject json):
                ObjectModel model = operation.Spec.Objects.First(model => model.Schema == type.Schema);
                return model.Properties
                    .Where(property => json[property.WireName] is not null)
                    .SelectMany(property => Walk(operation, json[property.WireName]!, property.Type))
                    .Prepend(new Place(json, model));
            default:
                return [];
        }
    }
}
