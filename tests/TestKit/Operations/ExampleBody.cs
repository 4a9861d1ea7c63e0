using System.Reflection;
using System.Text;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>Makes the request that a caller would write from an example. A file is an example's text: its name.</summary>
internal static class ExampleBody
{
    public static object Of(BodyModel body, Type type)
    {
        var json = (JObject)SampleJson.Parse(body.Example);
        PropertyInfo[] files = [.. type.GetProperties().Where(property => property.PropertyType == typeof(FileUpload))];
        Dictionary<PropertyInfo, JToken?> names = files.ToDictionary(property => property, property => Take(json, property));
        object request = JsonConvert.DeserializeObject(json.ToString(), type)!;

        foreach ((PropertyInfo property, JToken? name) in names)
        {
            if (name is not null)
            {
                property.SetValue(request, FileUpload.FromBytes(Content(name.ToString()), name.ToString()));
            }
        }

        return request;
    }

    /// <summary>What a file of that name holds: nothing that could be taken for text.</summary>
    public static byte[] Content(string name) => [0, 0xff, .. Encoding.UTF8.GetBytes($"\r\n--{name}"), 0x80];

    private static JToken? Take(JObject json, PropertyInfo property)
    {
        string name = property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!;
        JToken? value = json[name];
        json.Remove(name);
        return value;
    }
}
