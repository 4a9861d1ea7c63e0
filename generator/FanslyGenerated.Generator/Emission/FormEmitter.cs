using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes what makes a form of a class: one part for each property that is set.</summary>
internal static class FormEmitter
{
    public static GeneratedFile Emit(JsonClassPlan plan)
    {
        SourceWriter writer = GeneratedFile.Start(WireNames.Namespace(plan.Client.Namespace));

        using (writer.Block($"internal static class {WireNames.Form(plan.Name)}"))
        {
            writer.Write($"private static readonly string[] s_names = {plan.Names};");
            writer.WriteLine();
            WriteForm(writer, plan);
        }

        return new GeneratedFile($"{plan.Client.Client}.{plan.Name}.Form.g.cs", writer.ToSourceText());
    }

    private static void WriteForm(SourceWriter writer, JsonClassPlan plan)
    {
        using (writer.Block($"public static void Write(global::FanslyGenerated.Transport.Forms.FormBody form, {plan.Type.Code()} body)"))
        {
            foreach (FieldPlan field in plan.Fields)
            {
                Code unit = field.Type.Unit is { } counted ? $", {CSharpTypes.Unit(counted)}" : Code.None;
                Code zero = field.Null == NullRule.Zero ? $" ?? global::System.DateTimeOffset.UnixEpoch" : Code.None;
                writer.Write($"form.Add({Code.Literal(field.WireName)}, body.{field.Name}{zero}{unit});");
            }

            writer.Write($"form.AddUnknown(body.AdditionalPropertiesOrNull, s_names);");
        }
    }
}
