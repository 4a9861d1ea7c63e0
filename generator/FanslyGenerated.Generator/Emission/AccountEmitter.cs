using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the view of one account.</summary>
internal static class AccountEmitter
{
    public static void Write(SourceWriter writer, ClientPlan plan)
    {
        WriteInterface(writer, plan);
        WriteView(writer, plan);
    }

    private static void WriteInterface(SourceWriter writer, ClientPlan plan)
    {
        writer.Write($"/// <summary>One connected account, with everything that can be done with it.</summary>");
        writer.Write($"/// <remarks>It may gain members in any version: mock it, but do not implement it.</remarks>");

        using (writer.Block($"public interface {plan.Names.AccountInterface}"))
        {
            writer.Write($$"""
                /// <summary>The account's id, as it was given.</summary>
                string Id { get; }

                """);
            GroupEmitter.WriteInterfaceMembers(writer, plan.AccountGroups);
            UnlistedEmitter.WriteInterfaceMember(writer, $"The path from the account, such as <c>some/list?sort=new</c>, without a slash in front.");
        }

        writer.WriteLine();
    }

    private static void WriteView(SourceWriter writer, ClientPlan plan)
    {

        using (writer.Block($"internal sealed class {plan.Names.Account} : {plan.Names.AccountInterface}"))
        {
            writer.Write($"private readonly global::FanslyGenerated.Calls.ApiConnection _connection;");
            writer.Write($"private readonly string _path;");
            writer.WriteLine();

            using (writer.Block($"public {plan.Names.Account}(global::FanslyGenerated.Calls.ApiConnection connection, {plan.Names.RawType} raw, string account)"))
            {
                writer.Write($$"""
                    _connection = connection;
                    _path = {{Code.Literal(plan.Account!.Path)}} + global::FanslyGenerated.Transport.AddressPart.Segment(account, {{Code.Literal(plan.Account.Parameter.Text)}}) + "/";
                    Id = account;
                    """);
                GroupEmitter.WriteAssignments(writer, plan.AccountGroups, $"raw, account");
            }

            writer.WriteLine();
            writer.Write($"public string Id {{ get; }}");
            writer.WriteLine();
            GroupEmitter.WriteProperties(writer, plan.AccountGroups);
            UnlistedEmitter.WriteMember(writer, plan, $"_path", $"Id");
        }

        writer.WriteLine();
    }
}
