using FanslyGenerated.ContractTests.Contract;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Mutations;

/// <summary>A sample with one thing changed.</summary>
internal sealed class Mutation(string path, Func<string> write)
{
    /// <summary>A field that no schema knows, in every object that has a schema.</summary>
    public const string UnknownField = "fieldOfTomorrow";

    /// <summary>The JSON path of what was changed.</summary>
    public string Path => path;

    /// <summary>The changed sample, which is written when it is asked for: most are only counted.</summary>
    public string Json => write();

    public static string WithUnknownFields(ContractOperation operation)
    {
        JToken sample = SampleJson.Parse(operation.Sample!);

        foreach (Place place in SampleWalk.Places(operation, sample).ToArray())
        {
            place.Json.AddFirst(new JProperty(UnknownField, new JObject { ["deep"] = new JArray(1, "two", new JObject()) }));
        }

        return sample.ToString();
    }

    /// <summary>Takes the unknown fields out again.</summary>
    public static string WithoutUnknownFields(string json)
    {
        JToken root = SampleJson.Parse(json);

        foreach (JProperty property in ((JContainer)root).Descendants().OfType<JProperty>().ToArray())
        {
            if (property.Name == UnknownField)
            {
                property.Remove();
            }
        }

        return root.ToString();
    }

    /// <summary>The sample with another value at a pointer.</summary>
    public static string WithValue(ContractOperation operation, string pointer, JToken value)
    {
        JToken sample = SampleJson.Parse(operation.Sample!);
        SampleJson.Find(sample, pointer)!.Replace(value);
        return sample.ToString();
    }
}
