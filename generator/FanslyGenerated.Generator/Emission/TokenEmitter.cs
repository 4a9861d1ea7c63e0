using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// Writes, for every operation with options, the call that has a token and none of them. Whoever wrote it before the
/// operation got its first option can go on writing it. It is an extension because C# prefers a method of the
/// interface: <c>new() { … }</c> stays the options and is never taken for a token.
/// </summary>
internal static class TokenEmitter
{
    public static void Write(SourceWriter writer, ResourcePlan plan)
    {
        OperationPlan[] called = [.. plan.Operations.Where(operation => operation.View.Options is not null && operation.Model.Paging is null)];

        if (called.Length == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.Write($"/// <summary>Calls of <see cref=\"{plan.Group.Names.Interface}\"/> with a token and no options.</summary>");

        using (writer.Block($"public static class {plan.Group.Names.Extensions}"))
        {
            bool isFirst = true;

            foreach (OperationPlan operation in called)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteCall(writer, plan.Group.Names.Interface, operation);
            }
        }
    }

    /// <summary>The view's own parameters without the options, all of which must be given.</summary>
    private static void WriteCall(SourceWriter writer, Code resource, OperationPlan operation)
    {
        Code parameters = Code.Join($", ", operation.View.Parameters
            .Where(parameter => parameter.Role != ParameterRole.Options)
            .Select(parameter => (Code)$"{parameter.Type} {parameter.Name}")
            .Prepend((Code)$"this {resource} @this"));
        Code arguments = Code.Join($", ", operation.View.Parameters
            .Select(parameter => parameter.Role == ParameterRole.Options ? (Code)$"{parameter.Name}: null" : parameter.Name));

        writer.Write($"/// <summary>{operation.Summary}</summary>");
        ResourceEmitter.WriteExperimental(writer, operation);
        writer.Write($"""
            public static {operation.View.Type} {operation.Names.Method}({parameters})
                => @this.{operation.Names.Method}({arguments});
            """);
    }
}
