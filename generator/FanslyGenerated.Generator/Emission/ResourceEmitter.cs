using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes a group of operations: the options of each, the interface, and the class behind it.</summary>
internal static class ResourceEmitter
{
    public static GeneratedFile Emit(ResourceNode node)
    {
        SourceWriter writer = GeneratedFile.Start(node.Namespace);
        OperationShape[] operations = [.. node.Operations.Select(operation => new OperationShape(operation, node.AccountParameter))];

        foreach (OperationShape operation in operations.Where(operation => operation.Options.Count > 0))
        {
            WriteOptions(writer, operation);
        }

        WriteInterface(writer, node, operations);
        WriteClass(writer, node, operations);
        TokenEmitter.Write(writer, node, operations);
        return new GeneratedFile($"{node.Client}.{node.Group.Name}.g.cs", writer.ToSourceText());
    }

    private static void WriteOptions(SourceWriter writer, OperationShape operation)
    {
        writer.Write($"/// <summary>What can be set when calling <c>{operation.Operation.GroupIdentifier}.{operation.Method}</c>.</summary>");

        using (writer.Block($"public sealed class {operation.OptionsType}"))
        {
            bool isFirst = true;

            foreach (ParameterModel option in operation.Options)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                writer.Write($$"""
                    /// <summary>{{Code.Documentation(option.Text.Summary, Documentation.Remarks(option))}}</summary>
                    public {{option.Type.Code(canBeNull: !option.IsRequired)}} {{option.Identifier.Pascal}} { get; init; }
                    """);
            }
        }

        writer.WriteLine();
    }

    private static void WriteInterface(SourceWriter writer, ResourceNode node, OperationShape[] operations)
    {
        writer.Write($"/// <summary>{Code.Documentation(node.Group.Summary)}</summary>");
        writer.Write($"/// <remarks>It may gain members in any version: mock it, but do not implement it.</remarks>");

        using (writer.Block($"public interface I{node.Client}{node.Group.Name}"))
        {
            bool isFirst = true;

            foreach (OperationShape operation in operations)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteDocumentation(writer, operation);
                WriteExperimental(writer, operation);
                writer.Write($"{operation.ReturnType} {operation.Method}({operation.Parameters});");
            }
        }

        writer.WriteLine();
    }

    private static void WriteClass(SourceWriter writer, ResourceNode node, OperationShape[] operations)
    {
        Code name = $"{node.Client}{node.Group.Name}";

        using (writer.Block($"internal sealed class {name} : I{name}"))
        {
            writer.Write($"private readonly {node.Client}Api _raw;");

            if (node.Group.IsOfAccount)
            {
                writer.Write($$"""
                    private readonly string _account;

                    public {{name}}({{node.Client}}Api raw, string account)
                    {
                        _raw = raw;
                        _account = account;
                    }
                    """);
            }
            else
            {
                writer.Write($$"""

                    public {{name}}({{node.Client}}Api raw) => _raw = raw;
                    """);
            }

            foreach (OperationShape operation in operations)
            {
                writer.WriteLine();
                WriteExperimental(writer, operation);

                if (operation.Operation.Paging is { } paging)
                {
                    PagingEmitter.Write(writer, node, operation, paging);
                }
                else
                {
                    CallEmitter.Write(writer, node, operation);
                }
            }
        }
    }

    private static void WriteDocumentation(SourceWriter writer, OperationShape operation)
    {
        OperationModel model = operation.Operation;
        writer.Write($"/// <summary>{Code.Documentation(model.Text.Summary)}</summary>");
        writer.Write($"/// <remarks>{Code.Documentation(Documentation.Remarks(model))}</remarks>");

        foreach (ParameterModel parameter in operation.Positional)
        {
            Code text = Code.Documentation(parameter.Text.Summary, Documentation.Remarks(parameter));
            writer.Write($"/// <param name=\"{Code.Documentation(parameter.Identifier.Text)}\">{text}</param>");
        }

        if (model.Request.Body is { } body)
        {
            writer.Write($"/// <param name=\"request\">{Code.Documentation(body.Summary)}</param>");
        }

        if (operation.Options.Count > 0)
        {
            writer.Write($"/// <param name=\"options\">What is to differ from the API's defaults.</param>");
        }

        if (model.Paging is null)
        {
            writer.Write($"/// <param name=\"cancellationToken\">{Cancellation(model)}</param>");
        }

        if (model.Response.MediaType is not null)
        {
            writer.Write($"/// <returns>The file, as soon as it begins to come. Dispose it once it is read.</returns>");
        }

        writer.Write($"/// <exception cref=\"global::System.ArgumentException\">An argument cannot be sent; nothing was.</exception>");
        writer.Write(model.Paging is null
            ? (Code)$"/// <exception cref=\"global::FanslyGenerated.ApiException\">The call failed; the subclass says why.</exception>"
            : $"/// <returns>The items, page by page; nothing is requested before they are walked.</returns>");
    }

    private static Code Cancellation(OperationModel operation)
        => operation.Request.Method == "GET"
            ? (Code)$"Cancels the call."
            : $"Cancels the call. What the API has already accepted is not undone.";

    public static void WriteExperimental(SourceWriter writer, OperationShape operation)
    {
        if (operation.Operation.Text.Evidence == Evidence.Inferred)
        {
            writer.Write($"[global::System.Diagnostics.CodeAnalysis.Experimental({Code.Literal(Documentation.InferredDiagnostic)})]");
        }
    }
}
