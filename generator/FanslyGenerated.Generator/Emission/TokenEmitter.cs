using FanslyGenerated.Generator.Pipeline;
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
    public static void Write(SourceWriter writer, ResourceNode node, IEnumerable<OperationShape> operations)
    {
        OperationShape[] called = [.. operations.Where(operation => operation.Options.Count > 0 && operation.Operation.Paging is null)];
        Code resource = $"I{node.Client}{node.Group.Name}";

        if (called.Length == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.Write($"/// <summary>Calls of <see cref=\"{resource}\"/> with a token and no options.</summary>");

        using (writer.Block($"public static class {node.Client}{node.Group.Name}Extensions"))
        {
            bool isFirst = true;

            foreach (OperationShape operation in called)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteCall(writer, resource, operation);
            }
        }
    }

    private static void WriteCall(SourceWriter writer, Code resource, OperationShape operation)
    {
        List<Code> parameters = [$"this {resource} @this", .. operation.Positional.Select(each => (Code)$"{each.Type.Code(canBeNull: !each.IsRequired)} {each.Identifier}")];
        List<Code> arguments = [.. operation.Positional.Select(each => (Code)$"{each.Identifier}")];

        if (operation.Operation.Request.Body is { } body)
        {
            parameters.Add($"{body.Type.Code()} request");
            arguments.Add($"request");
        }

        parameters.Add($"global::System.Threading.CancellationToken cancellationToken");
        arguments.Add($"options: null");
        arguments.Add($"cancellationToken");

        writer.Write($"/// <summary>{Code.Documentation(operation.Operation.Text.Summary)}</summary>");
        ResourceEmitter.WriteExperimental(writer, operation);
        writer.Write($"""
            public static {operation.ReturnType} {operation.Method}({Code.Join($", ", parameters)})
                => @this.{operation.Method}({Code.Join($", ", arguments)});
            """);
    }
}
