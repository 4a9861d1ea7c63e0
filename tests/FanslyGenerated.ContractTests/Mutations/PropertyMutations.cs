using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Mutations;

/// <summary>Changes each property of each schema that a sample shows, one at a time.</summary>
internal static class PropertyMutations
{
    public static IEnumerable<Mutation> NullForEachOptional(ContractOperation operation)
        => Each(
            operation,
            static (_, property) => (!property.IsRequired || property.IsNullable) && !property.Traits.ZeroIsNull,
            static (json, property) => json[property.WireName] = JValue.CreateNull());

    public static IEnumerable<Mutation> UnknownValueForEachEnumeration(ContractOperation operation)
        => Each(
            operation,
            static (json, property) => IsEnumeration(property.Type) && json[property.WireName] is not null,
            static (json, property) => json[property.WireName] = Unknown(property.Type));

    public static IEnumerable<Mutation> EachRequiredMissing(ContractOperation operation)
        => Each(
            operation,
            static (json, property) => property.IsRequired && json[property.WireName] is not null,
            static (json, property) => json.Remove(property.WireName));

    private static IEnumerable<Mutation> Each(
        ContractOperation operation,
        Func<JObject, PropertyModel, bool> applies,
        Action<JObject, PropertyModel> change)
    {
        JToken root = Json.Parse(operation.Sample!);

        foreach (Place place in SampleWalk.FirstPlaces(operation, root))
        {
            foreach (PropertyModel property in place.Model.Properties.Where(property => applies(place.Json, property)))
            {
                JToken copy = root.DeepClone();
                change((JObject)copy.SelectToken(place.Json.Path)!, property);
                yield return new Mutation($"{Json.PathOf(place.Json)}.{property.WireName}", copy.ToString());
            }
        }
    }

    private static bool IsEnumeration(TypeModel type)
        => type.Kind is TypeKind.StringEnum or TypeKind.IntegerEnum || (type.Item is { } item && IsEnumeration(item));

    private static JToken Unknown(TypeModel type)
        => type.Kind switch
        {
            TypeKind.List => new JArray(Unknown(type.Item!)),
            TypeKind.StringEnum => "value_of_tomorrow",
            _ => 987654,
        };
}
