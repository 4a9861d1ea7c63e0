using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes the writer of a class: what is not set is left out, and never sent as null.</summary>
internal static class WriterEmitter
{
    public static GeneratedFile Emit(JsonClassPlan plan)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireNames.Namespace(plan.Type.Class!.Namespace));

        using (writer.Block($"internal static class {WireNames.Writer(plan.Name)}"))
        {
            writer.Write($"private static readonly string[] s_names = {plan.Names};");
            writer.WriteLine();
            writer.Write($$"""
                public static byte[] Write({{plan.Type.Code()}} body) => {{JsonNames.Request}}.Write<{{plan.Type.Code()}}>(body, WriteValue);

                """);

            using (writer.Block($"public static void WriteValue(ref {JsonNames.Request} json, {plan.Type.Code()} value)"))
            {
                writer.Write($"json.BeginObject();");

                foreach (FieldPlan field in plan.Fields)
                {
                    WriteField(writer, field);
                }

                writer.Write($"json.Unknown(value.AdditionalPropertiesOrNull, s_names);");
                writer.Write($"json.EndObject();");
            }
        }

        return new GeneratedFile($"{plan.Client.Client}.{plan.Name}.Writer.g.cs", writer.ToSourceText());
    }

    private static void WriteField(SourceWriter writer, FieldPlan field)
    {
        Code member = $"value.{field.Name}";

        if (field.Null != NullRule.Null)
        {
            WriteNamed(writer, field, member);
            return;
        }

        Code local = $"its{field.Name}";
        writer.WriteLine();

        using (writer.Block($"if ({member} is {{ }} {local})"))
        {
            WriteNamed(writer, field with { Null = NullRule.Refused }, local);
        }

        if (field.IsRequired)
        {
            using (writer.Block($"else"))
            {
                writer.Write($"json.Name({NameOf(field)});");
                writer.Write($"json.Null();");
            }
        }

        writer.WriteLine();
    }

    private static void WriteNamed(SourceWriter writer, FieldPlan field, Code value)
    {
        writer.Write($"json.Name({NameOf(field)});");
        WriteValue(writer, field.Type, value, field.Null, depth: 0);
    }

    private static void WriteValue(SourceWriter writer, TypeModel type, Code value, NullRule rule, int depth)
    {
        if (type.Kind != TypeKind.List)
        {
            writer.Write($"{Statement(type, value, rule)};");
            return;
        }

        Code item = $"item{depth}";
        writer.Write($"json.BeginList();");

        using (writer.Block($"foreach ({type.ItemCode()} {item} in {value})"))
        {
            writer.Write($"json.Item();");
            WriteItem(writer, type, item, depth + 1);
        }

        writer.Write($"json.EndList();");
    }

    private static void WriteItem(SourceWriter writer, TypeModel list, Code item, int depth)
    {
        if (!list.IsItemNullable)
        {
            WriteValue(writer, list.Item!, item, NullRule.Refused, depth);
            return;
        }

        using (writer.Block($"if ({item} is {{ }} its{item})"))
        {
            WriteValue(writer, list.Item!, $"its{item}", NullRule.Refused, depth);
        }

        using (writer.Block($"else"))
        {
            writer.Write($"json.Null();");
        }
    }

    private static Code Statement(TypeModel type, Code value, NullRule rule)
        => type.Kind switch
        {
            TypeKind.String => $"json.Text({value})",
            TypeKind.StringEnum => $"json.Text({value}.Value)",
            TypeKind.Boolean => $"json.Boolean({value})",
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Decimal => $"json.Number({value})",
            TypeKind.RawAmount or TypeKind.IntegerEnum => $"json.Number({value}.Value)",
            TypeKind.IsoInstant => $"json.IsoInstant({value})",
            TypeKind.UnixInstant when rule == NullRule.Zero => $"json.InstantOrZero({value}, {CSharpTypes.Unit(type.Unit!.Value)})",
            TypeKind.UnixInstant => $"json.Instant({value}, {CSharpTypes.Unit(type.Unit!.Value)})",
            TypeKind.Duration => $"json.Duration({value}, {CSharpTypes.Unit(type.Unit!.Value)})",
            TypeKind.RawJson => $"json.Raw({value})",
            TypeKind.Object => $"{WireNames.WriterOf(type)}.WriteValue(ref json, {value})",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Nothing writes such a value."),
        };

    /// <summary>The name as it stands in JSON, with all that belongs to it.</summary>
    private static Code NameOf(FieldPlan field)
        => Code.Utf8($"\"{field.WireName}\":");
}
