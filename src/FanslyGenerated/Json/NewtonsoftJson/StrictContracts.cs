using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace FanslyGenerated.Json.NewtonsoftJson;

/// <summary>
/// Newtonsoft's contracts but for one thing: a tree in which a class collects what it does not declare can hold any number that
/// <see cref="StrictReader"/> hands over, as a tree elsewhere can.
/// </summary>
[RequiresUnreferencedCode(JsonBody.NeedsReflection)]
[RequiresDynamicCode(JsonBody.NeedsReflection)]
internal sealed class StrictContracts : DefaultContractResolver
{
    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        JsonObjectContract contract = base.CreateObjectContract(objectType);

        if (contract is { ExtensionDataValueType: { } type, ExtensionDataSetter: { } set } && typeof(JToken).IsAssignableFrom(type))
        {
            contract.ExtensionDataValueType = typeof(object);
            contract.ExtensionDataSetter = (target, name, value) => set(target, name, value as JToken ?? new JValue(value));
        }

        return contract;
    }
}
