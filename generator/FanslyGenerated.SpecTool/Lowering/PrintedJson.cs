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

    public void Add(Code key, bool value) => _json.Add(key.Text, value);

    public void Add(Code key, PrintedJson value) => _json.Add(key.Text, value._json);

    public void Add(Code key, IEnumerable<Code> values) => _json.Add(key.Text, new JArray(values.Select(value => value.Text)));

    public void Add(Code key, IEnumerable<int> values) => _json.Add(key.Text, new JArray(values));

    public void Add(Code key, IEnumerable<PrintedJson> values) => _json.Add(key.Text, new JArray(values.Select(value => value._json)));

    public IEnumerator GetEnumerator() => _json.GetEnumerator();
}
