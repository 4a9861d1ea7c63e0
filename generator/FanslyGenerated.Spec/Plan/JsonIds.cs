using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Plan;

/// <summary>Which texts identify something, so that a number may stand there too.</summary>
internal sealed class JsonIds
{
    private readonly HashSet<string> _cursors;

    private JsonIds(HashSet<string> cursors) => _cursors = cursors;

    /// <summary>The ids of a spec: those that are named so, and those that lead to another page.</summary>
    public static JsonIds Of(SpecModel spec)
        => new([.. spec.Operations
            .SelectMany(operation => (operation.Paging?.Step as CursorModel)?.Places ?? [])
            .Select(pointer => pointer.LastStep)]);

    public bool Contains(string wireName) => _cursors.Contains(wireName) || IsIdName(wireName);

    /// <summary>The dialect has no mark for ids, but the APIs name them alike: id, mediaId, mediaIds, media_id, nextCursor.</summary>
    private static bool IsIdName(string name)
    {
        string singular = name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;
        return singular is "id" or "cursor"
            || singular.EndsWith("Id", StringComparison.Ordinal)
            || singular.EndsWith("_id", StringComparison.Ordinal)
            || singular.EndsWith("Cursor", StringComparison.Ordinal)
            || singular.EndsWith("_cursor", StringComparison.Ordinal);
    }
}
