using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the view of one account.</summary>
internal static class AccountEmitter
{
    public static void Write(SourceWriter writer, ClientNode node)
    {
        WriteInterface(writer, node);
        WriteView(writer, node);
    }

    private static void WriteInterface(SourceWriter writer, ClientNode node)
    {
        Identifier name = node.Client.Identifier;
        writer.Write($"/// <summary>One connected account, with everything that can be done with it.</summary>");
        writer.Write($"/// <remarks>It may gain members in any version: mock it, but do not implement it.</remarks>");

        using (writer.Block($"public interface I{name}Account"))
        {
            writer.Write($$"""
                /// <summary>The account's id, as it was given.</summary>
                string Id { get; }

                """);
            GroupEmitter.WriteInterfaceMembers(writer, name, node.Groups.Where(group => group.IsOfAccount));
            UnlistedEmitter.WriteInterfaceMember(writer, $"The path from the account, such as <c>some/list?sort=new</c>, without a slash in front.");
        }

        writer.WriteLine();
    }

    private static void WriteView(SourceWriter writer, ClientNode node)
    {
        Identifier name = node.Client.Identifier;

        using (writer.Block($"internal sealed class {name}Account : I{name}Account"))
        {
            writer.Write($"private readonly global::FanslyGenerated.Calls.ApiConnection _connection;");
            writer.Write($"private readonly string _path;");
            writer.WriteLine();

            using (writer.Block($"public {name}Account(global::FanslyGenerated.Calls.ApiConnection connection, {name}Api raw, string account)"))
            {
                writer.Write($$"""
                    _connection = connection;
                    _path = {{Code.Literal(node.AccountPath!)}} + global::FanslyGenerated.Transport.AddressPart.Segment(account, {{Code.Literal(node.Account!.Text)}}) + "/";
                    Id = account;
                    """);
                GroupEmitter.WriteAssignments(
                    writer, name, node.Groups.Where(group => group.IsOfAccount), $"raw, account");
            }

            writer.WriteLine();
            writer.Write($"public string Id {{ get; }}");
            writer.WriteLine();
            GroupEmitter.WriteProperties(writer, name, node.Groups.Where(group => group.IsOfAccount));
            UnlistedEmitter.WriteMember(writer, node.Client, node.DefaultEnvelope, $"_path", $"Id");
        }

        writer.WriteLine();
    }
}
