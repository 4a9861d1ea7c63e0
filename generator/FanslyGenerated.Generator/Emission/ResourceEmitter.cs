using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes a group of operations: the options of each, the interface, and the class behind it.</summary>
internal static class ResourceEmitter
{
    public static GeneratedFile Emit(ResourcePlan plan)
    {
        SourceWriter writer = GeneratedFile.Start(plan.Client.Namespace);

        foreach (OperationPlan operation in plan.Operations)
        {
            if (operation.View.Options is { } options)
            {
                WriteOptions(writer, operation, options);
            }
        }

        WriteInterface(writer, plan);
        WriteClass(writer, plan);
        TokenEmitter.Write(writer, plan);
        return new GeneratedFile($"{plan.Group.Names.Client}.{plan.Group.Names.Group}.g.cs", writer.ToSourceText());
    }

    private static void WriteOptions(SourceWriter writer, OperationPlan operation, OptionsPlan options)
    {
        writer.Write($"/// <summary>What can be set when calling <c>{operation.Names.Path}</c>.</summary>");

        using (writer.Block($"public sealed class {options.Class}"))
        {
            bool isFirst = true;

            foreach (ParameterPlan option in options.Parameters)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                writer.Write($$"""
                    /// <summary>{{option.Summary}}</summary>
                    public {{option.Type}} {{option.Property}} { get; init; }
                    """);
            }
        }

        writer.WriteLine();
    }

    private static void WriteInterface(SourceWriter writer, ResourcePlan plan)
    {
        writer.Write($"/// <summary>{plan.Group.Summary}</summary>");
        writer.Write($"/// <remarks>It may gain members in any version: mock it, but do not implement it.</remarks>");

        using (writer.Block($"public interface {plan.Group.Names.Interface}"))
        {
            bool isFirst = true;

            foreach (OperationPlan operation in plan.Operations)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteDocumentation(writer, operation);
                WriteExperimental(writer, operation);
                writer.Write($"{operation.View.Type} {operation.Names.Method}({CallEmitter.Declared(operation)});");
            }
        }

        writer.WriteLine();
    }

    private static void WriteClass(SourceWriter writer, ResourcePlan plan)
    {
        GroupNames names = plan.Group.Names;

        using (writer.Block($"internal sealed class {names.Class} : {names.Interface}"))
        {
            writer.Write($"private readonly {plan.Client.RawType} _raw;");

            if (plan.Group.IsOfAccount)
            {
                writer.Write($$"""
                    private readonly string _account;

                    public {{names.Class}}({{plan.Client.RawType}} raw, string account)
                    {
                        _raw = raw;
                        _account = account;
                    }
                    """);
            }
            else
            {
                writer.Write($$"""

                    public {{names.Class}}({{plan.Client.RawType}} raw) => _raw = raw;
                    """);
            }

            foreach (OperationPlan operation in plan.Operations)
            {
                writer.WriteLine();
                WriteExperimental(writer, operation);

                if (operation.Model.Paging is { } paging)
                {
                    PagingEmitter.Write(writer, plan, operation, paging);
                }
                else
                {
                    CallEmitter.Write(writer, plan, operation);
                }
            }
        }
    }

    private static void WriteDocumentation(SourceWriter writer, OperationPlan operation)
    {
        writer.Write($"/// <summary>{operation.Summary}</summary>");
        writer.Write($"/// <remarks>{operation.Remarks}</remarks>");

        foreach (ParameterPlan parameter in operation.View.Parameters)
        {
            writer.Write($"/// <param name=\"{parameter.Label}\">{parameter.Summary}</param>");
        }

        if (operation.Model.Response.MediaType is not null)
        {
            writer.Write($"/// <returns>The file, as soon as it begins to come. Dispose it once it is read.</returns>");
        }

        writer.Write($"/// <exception cref=\"global::System.ArgumentException\">An argument cannot be sent; nothing was.</exception>");
        writer.Write(operation.Model.Paging is null
            ? (Code)$"/// <exception cref=\"global::FanslyGenerated.ApiException\">The call failed; the subclass says why.</exception>"
            : $"/// <returns>The items, page by page; nothing is requested before they are walked.</returns>");
    }

    public static void WriteExperimental(SourceWriter writer, OperationPlan operation)
    {
        if (operation.Experimental is { } diagnostic)
        {
            writer.Write($"[global::System.Diagnostics.CodeAnalysis.Experimental({diagnostic})]");
        }
    }
}
