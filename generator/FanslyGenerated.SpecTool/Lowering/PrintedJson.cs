using System.Collections;
using FanslyGenerated.Spec.Naming;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>An object of the document that NSwag reads. Templates print what is in it, so it takes code and no texts.</summary>
internal sealed class PrintedJson : IEnumerable
{
    private readonly JObject _json = [];

    /// <summary>What was put into it.</summary>
    public JObject ToJson() => _json;

    public void Add(Code key, Code value) => _json.Add(key.Text, value.Text);

    /// <summary>Adds a flag where it is set.</summary>
    public void AddIf(bool isSet, Code key)
    {
        if (isSet)
        {
            _json.Add(key.Text, true);
        }
    }

    /// <summary>Adds code where there is some.</summary>
    public void AddIf(Code? value, Code key)
    {
        if (value is not null)
        {
            Add(key, value);
        }
    }

    public void Add(Code key, PrintedJson value) => _json.Add(key.Text, value._json);

    public void Add(Code key, IEnumerable<Code> values) => _json.Add(key.Text, new JArray(values.Select(value => value.Text)));

    public void Add(Code key, IEnumerable<PrintedJson> values) => _json.Add(key.Text, new JArray(values.Select(value => value._json)));

    public IEnumerator GetEnumerator() => _json.GetEnumerator();
}
