using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the properties by which a client or an account view leads to its groups of operations.</summary>
internal static class GroupEmitter
{
    public static void WriteInterfaceMembers(SourceWriter writer, IEnumerable<GroupPlan> groups)
    {
        foreach (GroupPlan group in groups)
        {
            writer.Write($$"""
                /// <summary>{{group.Summary}}</summary>
                {{group.Names.Interface}} {{group.Names.Group}} { get; }

                """);
        }
    }

    public static void WriteProperties(SourceWriter writer, IEnumerable<GroupPlan> groups)
    {
        foreach (GroupPlan group in groups)
        {
            writer.Write($$"""
                /// <inheritdoc/>
                public {{group.Names.Interface}} {{group.Names.Group}} { get; }

                """);
        }
    }

    public static void WriteAssignments(SourceWriter writer, IEnumerable<GroupPlan> groups, Code arguments)
    {
        foreach (GroupPlan group in groups)
        {
            writer.Write($"{group.Names.Group} = new {group.Names.Class}({arguments});");
        }
    }
}
