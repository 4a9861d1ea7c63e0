using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Mutations;

/// <summary>Changes each property of each schema that a sample shows, one at a time. They are found once, and kept by path.</summary>
internal sealed class PropertyMutations
{
    private readonly Lazy<IReadOnlyDictionary<string, Mutation>> _nulls;
    private readonly Lazy<IReadOnlyDictionary<string, Mutation>> _unknownValues;
    private readonly Lazy<IReadOnlyDictionary<string, Mutation>> _missing;

    public PropertyMutations(ContractOperation operation)
    {
        _nulls = Each(
            operation,
            static (_, property) => (!property.IsRequired || property.IsNullable) && !property.Traits.ZeroIsNull,
            static (json, property) => json[property.WireName] = JValue.CreateNull());
        _unknownValues = Each(
            operation,
            static (json, property) => IsEnumeration(property.Type) && json[property.WireName] is not null,
            static (json, property) => json[property.WireName] = Unknown(property.Type));
        _missing = Each(
            operation,
            static (json, property) => property.IsRequired && json[property.WireName] is not null,
            static (json, property) => json.Remove(property.WireName));
    }

    public IReadOnlyDictionary<string, Mutation> NullForEachOptional => _nulls.Value;

    public IReadOnlyDictionary<string, Mutation> UnknownValueForEachEnumeration => _unknownValues.Value;

    public IReadOnlyDictionary<string, Mutation> EachRequiredMissing => _missing.Value;

    private static Lazy<IReadOnlyDictionary<string, Mutation>> Each(
        ContractOperation operation,
        Func<JObject, PropertyModel, bool> applies,
        Action<JObject, PropertyModel> change)
        => new(() => Find(operation, applies, change).ToDictionary(mutation => mutation.Path));

    private static IEnumerable<Mutation> Find(
        ContractOperation operation,
        Func<JObject, PropertyModel, bool> applies,
        Action<JObject, PropertyModel> change)
    {
        foreach (Place place in SampleWalk.FirstPlaces(operation, SampleJson.Parse(operation.Sample!)))
        {
            string path = place.Json.Path;
            string shown = SampleJson.PathOf(place.Json);

            foreach (PropertyModel property in place.Model.Properties.Where(property => applies(place.Json, property)))
            {
                yield return new Mutation($"{shown}.{property.WireName}", () => Write(operation, path, json => change(json, property)));
            }
        }
    }

    private static string Write(ContractOperation operation, string path, Action<JObject> change)
    {
        JToken copy = SampleJson.Parse(operation.Sample!);
        change((JObject)copy.SelectToken(path)!);
        return copy.ToString();
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
