using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the properties by which a client or an account view leads to its groups of operations.</summary>
internal static class GroupEmitter
{
    public static void WriteInterfaceMembers(SourceWriter writer, Identifier client, IEnumerable<GroupModel> groups)
    {
        foreach (GroupModel group in groups)
        {
            writer.Write($$"""
                /// <summary>{{Code.Documentation(group.Summary)}}</summary>
                I{{client}}{{group.Name}} {{group.Name}} { get; }

                """);
        }
    }

    public static void WriteProperties(SourceWriter writer, Identifier client, IEnumerable<GroupModel> groups)
    {
        foreach (GroupModel group in groups)
        {
            writer.Write($$"""
                /// <inheritdoc/>
                public I{{client}}{{group.Name}} {{group.Name}} { get; }

                """);
        }
    }

    public static void WriteAssignments(SourceWriter writer, Identifier client, IEnumerable<GroupModel> groups, Code arguments)
    {
        foreach (GroupModel group in groups)
        {
            writer.Write($"{group.Name} = new {client}{group.Name}({arguments});");
        }
    }
}
