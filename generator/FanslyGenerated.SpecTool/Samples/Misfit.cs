using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Samples;

/// <summary>A place where JSON is not what its schema says.</summary>
/// <param name="Path">The JSON path, <c>$.data.messages[0].id</c>.</param>
/// <param name="Token">The value, or the object that lacks one.</param>
/// <param name="What">What is wrong, in words.</param>
internal sealed record Misfit(string Path, JToken Token, string What)
{
    public static Misfit At(JToken token, string what)
        => new(token.Path.Length == 0 ? "$" : token.Path[0] == '[' ? "$" + token.Path : "$." + token.Path, token, what);
}
