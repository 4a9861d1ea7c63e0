using System.Collections;
using System.Reflection;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Looks through a whole response for fields that landed in no property.</summary>
internal static class UnknownFieldSearch
{
    public static IReadOnlyList<string> In(object? root)
    {
        var found = new List<string>();
        Search("$", root, found);
        return found;
    }

    private static void Search(string path, object? value, List<string> found)
    {
        switch (value)
        {
            case UnknownFields unknown:
                found.AddRange(unknown.Keys.Select(name => $"{path}: {name}"));
                break;
            case string:
                break;
            case IEnumerable items:
                foreach ((object? item, int index) in items.Cast<object?>().Select((item, index) => (item, index)))
                {
                    Search($"{path}[{index}]", item, found);
                }

                break;
            case not null when IsModel(value.GetType()):
                foreach (PropertyInfo property in value.GetType().GetProperties())
                {
                    Search($"{path}.{property.Name}", property.GetValue(value), found);
                }

                break;
        }
    }

    private static bool IsModel(Type type) => type.IsClass && type.Assembly == typeof(UnknownFields).Assembly;
}
