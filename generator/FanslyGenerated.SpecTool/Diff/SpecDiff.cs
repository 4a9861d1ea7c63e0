using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.SpecTool.Diff;

/// <summary>Compares what two specs make of the package.</summary>
internal static class SpecDiff
{
    /// <summary>Compares two specs; null stands for one that does not exist.</summary>
    public static ChangeList Compare(SpecModel? old, SpecModel? @new)
    {
        var changes = new ChangeList();

        switch (old, @new)
        {
            case (null, { } came):
                changes.Additive(ClientNames.Of(came.Client).Class.Text, $"is new, with {string.Join(", ", came.Operations.Select(operation => OperationNames.Of(operation).Path))}");
                break;
            case ({ } gone, null):
                changes.Breaking(ClientNames.Of(gone.Client).Class.Text, "is gone, with everything that belongs to it");
                break;
            case ({ } before, { } after):
                Compare(changes, before, after);
                break;
        }

        return changes;
    }

    private static void Compare(ChangeList changes, SpecModel old, SpecModel @new)
    {
        var types = new TypeDiff();
        var objects = new ObjectDiff(changes, types, old.Objects, @new.Objects);
        var enumerations = new EnumDiff(changes, types, old.Enumerations, @new.Enumerations);

        new ClientDiff(changes, types).Compare(old, @new);
        new EnvelopeDiff(changes, types).Compare(old.Envelopes, @new.Envelopes);
        new OperationDiff(changes, types).Compare(old, @new);
        objects.Compare();
        enumerations.Compare();
    }
}
