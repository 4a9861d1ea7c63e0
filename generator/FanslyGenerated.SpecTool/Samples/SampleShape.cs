using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Samples;

/// <summary>Compares two samples by the keys they have and where, whatever the values are.</summary>
internal static class SampleShape
{
    public static IEnumerable<Misfit> Differences(JToken documented, JToken replayed)
    {
        switch (documented, replayed)
        {
            case (JObject left, JObject right):
                foreach (JProperty property in left.Properties().Where(property => right[property.Name] is null))
                {
                    yield return Misfit.At(right, $"'{property.Name}' is documented and missing");
                }

                foreach (JProperty property in right.Properties().Where(property => left[property.Name] is null))
                {
                    yield return Misfit.At(property, $"'{property.Name}' is not documented");
                }

                foreach (Misfit misfit in left.Properties()
                    .Where(property => right[property.Name] is not null)
                    .SelectMany(property => Differences(property.Value, right[property.Name]!)))
                {
                    yield return misfit;
                }

                break;
            case (JArray left, JArray right):
                if (left.Count != right.Count)
                {
                    yield return Misfit.At(right, $"{left.Count} items are documented, and these are {right.Count}");
                }

                foreach (Misfit misfit in left.Zip(right).SelectMany(pair => Differences(pair.First, pair.Second)))
                {
                    yield return misfit;
                }

                break;
            case (JContainer, _) or (_, JContainer):
                yield return Misfit.At(replayed, "one is a single value, and the other is not");
                break;
        }
    }
}
