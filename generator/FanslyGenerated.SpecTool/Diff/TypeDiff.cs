using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>
/// Compares types. Classes are compared by their schemas, so that a class with another name is reported
/// once, where it is declared, and not wherever it is used.
/// </summary>
internal sealed class TypeDiff
{
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    /// <summary>Notes that a schema has another name in the new document.</summary>
    public void Rename(string oldSchema, string newSchema) => _renamed[oldSchema] = newSchema;

    /// <summary>Reports how a type differs, if it does.</summary>
    /// <param name="changes">Where to.</param>
    /// <param name="subject">What is of that type.</param>
    /// <param name="old">The type before.</param>
    /// <param name="new">The type now.</param>
    /// <param name="isSent">Whether callers only ever write it, never read it.</param>
    public void Compare(ChangeList changes, string subject, TypeModel old, TypeModel @new, bool isSent)
    {
        if (AreSame(old, @new))
        {
            return;
        }

        if (old.Unit is { } before && @new.Unit is { } after && before != after)
        {
            changes.Breaking(subject, $"counts {Words(after)} on the wire instead of {Words(before)}; C# does not show it");
        }
        else if (Show(old) == Show(@new))
        {
            changes.Breaking(subject, $"is written in another way on the wire ({@new.Kind} instead of {old.Kind}); C# does not show it");
        }
        else if (isSent && old.Kind == TypeKind.Int32 && @new.Kind == TypeKind.Int64)
        {
            changes.Additive(subject, "takes 64 bits instead of 32");
        }
        else
        {
            changes.Breaking(subject, $"is {Show(@new)} instead of {Show(old)}");
        }
    }

    public bool AreSame(TypeModel old, TypeModel @new)
        => old.Kind == @new.Kind
        && old.Unit == @new.Unit
        && (old.Schema is { } schema ? _renamed.GetValueOrDefault(schema, schema) : null) == @new.Schema
        && (old.Item, @new.Item) switch
        {
            (null, null) => true,
            ({ } oldItem, { } newItem) => AreSame(oldItem, newItem),
            _ => false,
        };

    /// <summary>A type as callers write it.</summary>
    public static string Show(TypeModel type) => type.Kind == TypeKind.None ? "nothing" : type.ShortCode().Text;

    private static string Words(TimeUnit unit)
        => unit switch
        {
            TimeUnit.UnixSeconds => "seconds since 1970",
            TimeUnit.UnixMilliseconds => "milliseconds since 1970",
            TimeUnit.Seconds => "seconds",
            _ => "milliseconds",
        };
}
