using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Holds the names of generated types and members against each other, and against what bears such a name already.</summary>
internal static class NameChecks
{
    public static void Report(SpecDocument document, SpecModel spec)
    {
        Dictionary<string, GeneratedName> taken = new(StringComparer.OrdinalIgnoreCase);
        HashSet<(NameOrigin, string)> reported = [];

        // Of one part of the document one name is enough to report: it gets another, and so do all of its types.
        foreach (GeneratedName name in GeneratedNames.Of(spec).Where(name => !reported.Contains((name.Origin, name.Key))))
        {
            if (taken.TryGetValue(name.Name, out GeneratedName? other))
            {
                document.Problems.Report(Rules.NameCollision, At(document, name), other.What, name.What, name.Name);
                reported.Add((name.Origin, name.Key));
            }
            else if (TakenNames.Type(name.Name, spec.Client.Namespace) is { } owner)
            {
                document.Problems.Report(Rules.HidingName, At(document, name), name.What, name.Name, owner, WayOut(name.Origin));
                reported.Add((name.Origin, name.Key));
            }
            else
            {
                taken.Add(name.Name, name);
            }
        }

        foreach (OperationModel operation in spec.Operations.Where(operation => !reported.Contains((NameOrigin.Operation, operation.Id))))
        {
            ReportMembers(document, spec.Client, operation);
        }
    }

    /// <summary>No member is called as its class is.</summary>
    private static void ReportMembers(SpecDocument document, ClientModel client, OperationModel operation)
    {
        ClientNames names = ClientNames.Of(client);
        Code method = OperationNames.Of(operation).Method;

        if (names.Holders.Any(holder => holder.Text == operation.Group))
        {
            Report(operation.Group, "the group");
        }
        else if (names.Group(operation.GroupIdentifier).Holders.Contains(method))
        {
            Report(method.Text, "the method");
        }

        void Report(string name, string what)
            => document.Problems.Report(
                Rules.NameCollision, document.Places.Operations[operation.Id], "the class that holds it", $"{what} of '{operation.Id}'", name);
    }

    private static SpecLocation At(SpecDocument document, GeneratedName name)
        => name.Origin switch
        {
            NameOrigin.Client => document.Places.Client!,
            NameOrigin.Operation => document.Places.Operations[name.Key],
            _ => document.Places.SchemaNames[name.Key],
        };

    private static string WayOut(NameOrigin origin)
        => origin switch
        {
            NameOrigin.Client => "give x-client another name",
            NameOrigin.Operation => "give the operation another id",
            _ => Identifier.WayOut,
        };
}
