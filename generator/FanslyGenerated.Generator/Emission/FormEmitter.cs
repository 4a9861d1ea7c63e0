using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes what makes a form of a class: one part for each property that is set.</summary>
internal static class FormEmitter
{
    public static GeneratedFile Emit(ClassNode node)
    {
        SourceWriter writer = GeneratedFile.Start(WireClass.Namespace(node.Namespace));

        using (writer.Block($"internal static class {node.Name}Form"))
        {
            writer.Write($"private static readonly string[] s_names = {Code.Literals(node.Fields.Select(field => field.WireName))};");
            writer.WriteLine();
            WriteForm(writer, node);
        }

        return new GeneratedFile($"{node.Client}.{node.Name}.Form.g.cs", writer.ToSourceText());
    }

    private static void WriteForm(SourceWriter writer, ClassNode node)
    {
        using (writer.Block($"public static void Write(global::FanslyGenerated.Transport.Forms.FormBody form, {node.Code} body)"))
        {
            foreach (FieldNode field in node.Fields)
            {
                Code unit = field.Type.Unit is { } counted ? $", global::FanslyGenerated.Json.TimeUnit.{counted}" : Code.None;
                Code zero = field.Null == NullRule.Zero ? $" ?? global::System.DateTimeOffset.UnixEpoch" : Code.None;
                writer.Write($"form.Add({Code.Literal(field.WireName)}, body.{field.Name}{zero}{unit});");
            }

            writer.Write($"form.AddUnknown(body.AdditionalPropertiesOrNull, s_names);");
        }
    }
}
