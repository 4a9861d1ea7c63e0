using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes the reader of a class: one pass over the JSON, no reflection, nothing allocated but what it returns.</summary>
internal static class ReaderEmitter
{
    /// <summary>The bits of one variable that tells which fields have been seen.</summary>
    private const int BitsInMask = 64;

    public static GeneratedFile Emit(ClassNode node)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireClass.Namespace(node.Namespace));
        Code payload = node.IsOpen ? $", global::FanslyGenerated.Json.Reading.ReadValue<TPayload> payload" : Code.None;

        using (writer.Block($"internal static class {node.Name}Reader"))
        {
            writer.Write($"private static readonly string[] s_names = {Code.Literals(node.Fields.Select(field => field.WireName))};");
            writer.WriteLine();

            using (writer.Block($"public static {node.Code} Read{(node.IsOpen ? $"<TPayload>" : Code.None)}(ref {JsonNames.Reader} json{payload})"))
            {
                writer.Write($"json.BeginObject();");
                WriteVariables(writer, node);
                WriteLoop(writer, node);
                WriteChecks(writer, node);
                WriteResult(writer, node);
            }
        }

        return new GeneratedFile($"{node.Client}.{node.Name}.Reader.g.cs", writer.ToSourceText());
    }

    private static void WriteVariables(SourceWriter writer, ClassNode node)
    {
        foreach (FieldNode field in node.Fields)
        {
            writer.Write($"{TypeOf(field)} {Variable(field)} = {Initial(field, node.IsEnvelope)};");
        }

        for (int mask = 0; mask * BitsInMask < node.Fields.Count; mask++)
        {
            writer.Write($"ulong seen{mask} = 0;");
        }

        writer.Write($"global::FanslyGenerated.UnknownFields? unknown = null;");
        writer.WriteLine();
    }

    private static void WriteLoop(SourceWriter writer, ClassNode node)
    {
        using (writer.Block($"while (json.NextName(out global::System.ReadOnlySpan<byte> name))"))
        {
            if (node.IsEnvelope)
            {
                WriteCaughtFields(writer, node);
            }
            else
            {
                WriteFields(writer, node);
            }
        }

        writer.WriteLine();
    }

    /// <summary>What is wrong with an envelope waits until it is known whether the envelope reports a failure.</summary>
    private static void WriteCaughtFields(SourceWriter writer, ClassNode node)
    {
        writer.Write($"int depth = json.Depth;");
        writer.WriteLine();

        using (writer.Block($"try"))
        {
            WriteFields(writer, node);
        }

        using (writer.Block($"catch ({JsonNames.Fault} fault)"))
        {
            writer.Write($"json.Defer(fault, depth);");
        }
    }

    /// <summary>A name is found by its length, and compared with the few that have it.</summary>
    private static void WriteFields(SourceWriter writer, ClassNode node)
    {
        var fields = node.Fields.Select((field, index) => (Field: field, Index: index)).ToArray();

        using (writer.Block($"switch (name.Length)"))
        {
            foreach (var sameLength in fields.GroupBy(pair => Utf8Length(pair.Field.WireName)).OrderBy(group => group.Key))
            {
                writer.Write($"case {sameLength.Key}:");

                foreach ((FieldNode field, int index) in sameLength)
                {
                    WriteField(writer, field, index);
                }

                writer.Write($"    break;");
            }
        }

        writer.WriteLine();
        writer.Write($"json.Unknown({Code.Literal(node.Name.Text)}, name, ref unknown);");
    }

    private static void WriteField(SourceWriter writer, FieldNode field, int index)
        => writer.Write($$"""
                if (json.Is(name, {{Code.Utf8(field.WireName)}}, ref seen{{index / BitsInMask}}, {{Bit(index)}}))
                {
                    {{Variable(field)}} = {{Value(field)}};
                    continue;
                }

            """);

    private static void WriteChecks(SourceWriter writer, ClassNode node)
    {
        for (int mask = 0; mask * BitsInMask < node.Fields.Count; mask++)
        {
            ulong required = 0;

            for (int bit = 0; bit < BitsInMask && (mask * BitsInMask) + bit < node.Fields.Count; bit++)
            {
                required |= node.Fields[(mask * BitsInMask) + bit].IsRequired ? 1UL << bit : 0;
            }

            if (required == 0)
            {
                continue;
            }

            Code absent = $"s_names, {mask * BitsInMask}, ~seen{mask} & 0x{required}UL";

            using (writer.Block($"if ((seen{mask} & 0x{required}UL) != 0x{required}UL)"))
            {
                writer.Write(node.IsEnvelope ? (Code)$"json.DeferMissing({absent});" : $"throw json.Missing({absent});");
            }

            writer.WriteLine();
        }
    }

    private static void WriteResult(SourceWriter writer, ClassNode node)
    {
        writer.Write($"var value = new {node.Code}");
        writer.Write($"{{");

        foreach (FieldNode field in node.Fields)
        {
            writer.Write($"    {field.Name} = {Variable(field)},");
        }

        writer.Write($$"""
            };

            if (unknown is not null)
            {
                value.AdditionalProperties = unknown;
            }

            return value;
            """);
    }

    private static Code Value(FieldNode field)
    {
        Code value = ReadExpression.Of(field.Type, field.IsId, $"json");

        return field switch
        {

            // Whether success may come without a payload, those know who open the envelope.
            { Type.Kind: TypeKind.Payload } => $"json.IsNull ? default : {value}",
            { Null: NullRule.Zero } => $"json.IsNull ? null : json.{field.Type.Unit!.Value}OrZero()",
            { Null: NullRule.Null } => $"json.IsNull ? null : {value}",
            _ => value,
        };
    }

    private static Code TypeOf(FieldNode field)
        => field.Null != NullRule.Refused || field.Type.Kind == TypeKind.Payload ? $"{field.Type.Code()}?" : field.Type.Code();

    /// <summary>A layer of an envelope may stay without what it needs, and then has what the class starts with.</summary>
    private static Code Initial(FieldNode field, bool isEnvelope)
        => field switch
        {
            { Null: not NullRule.Refused } or { Type.Kind: TypeKind.Payload } => $"default",
            { Type.Kind: TypeKind.String } => isEnvelope ? (Code)$"\"\"" : $"null!",
            { Type.Kind: TypeKind.List } => isEnvelope ? (Code)$"[]" : $"null!",
            { Type.Kind: TypeKind.Object } => isEnvelope ? (Code)$"new()" : $"null!",
            _ => $"default",
        };

    private static Code Variable(FieldNode field) => $"its{field.Name}";

    private static Code Bit(int index) => $"0x{1UL << (index % BitsInMask)}UL";

    private static int Utf8Length(string name) => System.Text.Encoding.UTF8.GetByteCount(name);
}
