using System.Collections;
using FluentAssertions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Samples;

/// <summary>Every documented response, read into the models and written again by either serialiser with its own defaults.</summary>
public sealed class SampleRoundTripTests
{
    private static readonly string s_samples = Path.Combine(Repository.SpecFolder, "samples");

    /// <summary>The replayed samples of every API, by folder and operation. Those with a second dot are not responses.</summary>
    public static TheoryData<string> Samples()
        => new(Directory.EnumerateFiles(s_samples, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(s_samples, file).Replace('\\', '/')[..^".json".Length])
            .Where(name => !name.Contains('.', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Newtonsoft_keeps_every_value(string sample)
    {
        string json = Read(sample);

        object response = JsonConvert.DeserializeObject(json, ResponseType(sample))!;

        JsonComparison.Differences(json, JsonConvert.SerializeObject(response)).Should().BeEmpty();
        UnknownFieldsIn(response).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void System_Text_Json_keeps_every_value(string sample)
    {
        string json = Read(sample);

        object response = System.Text.Json.JsonSerializer.Deserialize(json, ResponseType(sample))!;

        JsonComparison.Differences(json, System.Text.Json.JsonSerializer.Serialize(response)).Should().BeEmpty();
        UnknownFieldsIn(response).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Both_serialisers_write_the_same(string sample)
    {
        object response = JsonConvert.DeserializeObject(Read(sample), ResponseType(sample))!;

        string newtonsoft = JsonConvert.SerializeObject(response);
        string systemText = System.Text.Json.JsonSerializer.Serialize(response);

        JsonComparison.Differences(newtonsoft, systemText).Should().BeEmpty();
        JsonComparison.Differences(systemText, newtonsoft).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_field_that_the_spec_does_not_know_is_found_on_every_level(string sample)
    {
        JObject root = JObject.Parse(Read(sample));

        foreach (JObject json in root.DescendantsAndSelf().OfType<JObject>().ToArray())
        {
            json.AddFirst(new JProperty("fieldOfTomorrow", 1));
        }

        string valid = root.ToString();
        object response = JsonConvert.DeserializeObject(valid, ResponseType(sample))!;

        UnknownFieldsIn(response).Should().NotBeEmpty();
        JsonComparison.Differences(valid, JsonConvert.SerializeObject(response)).Should().BeEmpty();
    }

    private static string Read(string sample) => File.ReadAllText(Path.Combine(s_samples, $"{sample}.json"));

    /// <summary>What the raw client of the operation returns.</summary>
    private static Type ResponseType(string sample)
    {
        string[] parts = sample.Split('/', '_');
        Type api = GeneratedTypes.All.Single(type
            => string.Equals(type.Name, $"{parts[0]}{parts[1]}Api", StringComparison.OrdinalIgnoreCase));
        Type task = api.GetMethod($"{parts[2]}Async")!.ReturnType;
        return task.GetGenericArguments()[0].GetGenericArguments()[0];
    }

    /// <summary>The unknown fields of a model and of all models in it.</summary>
    private static IEnumerable<string> UnknownFieldsIn(object? value)
    {
        switch (value)
        {
            case null or string or RawJson:
                return [];
            case IEnumerable list and not UnknownFields:
                return list.Cast<object?>().SelectMany(UnknownFieldsIn);
            case { } model when model.GetType().GetProperty("AdditionalProperties")?.GetValue(model) is UnknownFields fields:
                return fields.Keys.Concat(model.GetType().GetProperties()
                    .Where(property => property.GetIndexParameters().Length == 0 && !property.Name.Contains("ById", StringComparison.Ordinal))
                    .Where(property => property.Name != "AdditionalProperties")
                    .SelectMany(property => UnknownFieldsIn(property.GetValue(model))));
            default:
                return [];
        }
    }
}
