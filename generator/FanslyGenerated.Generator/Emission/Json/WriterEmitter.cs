using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes the writer of a class: what is not set is left out, and never sent as null.</summary>
internal static class WriterEmitter
{
    private const string Units = "global::FanslyGenerated.Http.TimeUnit";

    public static GeneratedFile Emit(ClassNode node)
    {
        SourceWriter writer = GeneratedFile.Start(WireClass.Namespace(node.Namespace));

        using (writer.Block($"internal static class {node.Name}Writer"))
        {
            foreach (FieldNode field in node.Fields)
            {
                writer.Write(
                    $"private static readonly global::System.Text.Json.JsonEncodedText {NameOf(field)} = "
                    + $"global::System.Text.Json.JsonEncodedText.Encode({Text.Literal(field.WireName)});");
            }

            writer.Write($$"""

                public static void Write(global::System.Buffers.IBufferWriter<byte> output, {{node.CSharp}} body)
                    => {{JsonNames.Request}}.Write<{{node.CSharp}}>(output, body, WriteValue);

                """);

            using (writer.Block($"public static void WriteValue({JsonNames.Writer} json, {node.CSharp} value)"))
            {
                writer.Write("json.WriteStartObject();");

                foreach (FieldNode field in node.Fields)
                {
                    WriteField(writer, field);
                }

                writer.Write($"{JsonNames.Value}.Unknown(json, value.AdditionalPropertiesOrNull);");
                writer.Write("json.WriteEndObject();");
            }
        }

        return new GeneratedFile($"{node.Client}.{node.Name}.Writer.g.cs", writer.ToSourceText());
    }

    private static void WriteField(SourceWriter writer, FieldNode field)
    {
        string member = $"value.{field.Name}";

        if (field.Null != NullRule.Null)
        {
            WriteNamed(writer, field, member);
            return;
        }

        string local = $"its{field.Name}";
        writer.Write("");

        using (writer.Block($"if ({member} is {{ }} {local})"))
        {
            WriteNamed(writer, field with { Null = NullRule.Refused }, local);
        }

        if (field.IsRequired)
        {
            using (writer.Block("else"))
            {
                writer.Write($"json.WriteNull({NameOf(field)});");
            }
        }

        writer.Write("");
    }

    /// <summary>Name and value at once where the writer has a method for that: it then asks for room only once.</summary>
    private static void WriteNamed(SourceWriter writer, FieldNode field, string value)
    {
        string name = NameOf(field);
        string? atOnce = field.Type.Kind switch
        {
            TypeKind.String or TypeKind.IsoInstant => $"WriteString({name}, {value})",
            TypeKind.Boolean => $"WriteBoolean({name}, {value})",
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Decimal => $"WriteNumber({name}, {value})",
            TypeKind.RawAmount or TypeKind.IntegerEnum => $"WriteNumber({name}, {value}.Value)",
            TypeKind.StringEnum => $"WriteString({name}, {value}.Value)",
            _ => null,
        };

        if (atOnce is not null)
        {
            writer.Write($"json.{atOnce};");
            return;
        }

        writer.Write($"json.WritePropertyName({name});");
        WriteValue(writer, field.Type, value, field.Null, depth: 0);
    }

    private static void WriteValue(SourceWriter writer, TypeModel type, string value, NullRule rule, int depth)
    {
        if (type.Kind != TypeKind.List)
        {
            writer.Write($"{Statement(type, value, rule)};");
            return;
        }

        string item = $"item{depth}";
        writer.Write("json.WriteStartArray();");

        using (writer.Block($"foreach ({type.Item!.CSharp} {item} in {value})"))
        {
            WriteValue(writer, type.Item, item, NullRule.Refused, depth + 1);
        }

        writer.Write("json.WriteEndArray();");
    }

    private static string Statement(TypeModel type, string value, NullRule rule)
        => type.Kind switch
        {
            TypeKind.String or TypeKind.IsoInstant => $"json.WriteStringValue({value})",
            TypeKind.Boolean => $"json.WriteBooleanValue({value})",
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Decimal => $"json.WriteNumberValue({value})",
            TypeKind.RawAmount or TypeKind.IntegerEnum => $"json.WriteNumberValue({value}.Value)",
            TypeKind.StringEnum => $"json.WriteStringValue({value}.Value)",
            TypeKind.UnixInstant when rule == NullRule.Zero => $"{JsonNames.Value}.InstantOrZero(json, {value}, {Units}.{type.Unit})",
            TypeKind.UnixInstant => $"{JsonNames.Value}.Instant(json, {value}, {Units}.{type.Unit})",
            TypeKind.Duration => $"{JsonNames.Value}.Duration(json, {value}, {Units}.{type.Unit})",
            TypeKind.RawJson => $"{JsonNames.Value}.Raw(json, {value})",
            TypeKind.Object => $"{WireClass.WriterOf(type.CSharp)}.WriteValue(json, {value})",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Nothing writes such a value."),
        };

    private static string NameOf(FieldNode field) => $"s_{char.ToLowerInvariant(field.Name[0])}{field.Name.Substring(1)}";
}
