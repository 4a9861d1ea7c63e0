using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission.Json;

/// <summary>Writes the reader of a class: one pass over the JSON, no reflection, nothing allocated but what it returns.</summary>
internal static class ReaderEmitter
{
    /// <summary>The bits of one variable that says which fields have been seen.</summary>
    private const int BitsInMask = 64;

    public static GeneratedFile Emit(JsonClassPlan plan)
    {
        SourceWriter writer = GeneratedFile.StartJson(WireNames.Namespace(plan.Type.Class!.Namespace));
        Code payload = plan.Type.IsOpen ? $", global::FanslyGenerated.Json.Reading.ReadValue<{CSharpTypes.Parameter}> payload" : Code.None;

        using (writer.Block($"internal static class {WireNames.Reader(plan.Name)}"))
        {
            writer.Write($"private static readonly string[] s_names = {plan.Names};");
            writer.WriteLine();

            using (writer.Block($"public static {plan.Type.Code()} Read{(plan.Type.IsOpen ? $"<{CSharpTypes.Parameter}>" : Code.None)}(ref {JsonNames.Reader} json{payload})"))
            {
                writer.Write($"json.BeginObject();");
                WriteVariables(writer, plan);
                WriteLoop(writer, plan);
                WriteChecks(writer, plan);
                WriteResult(writer, plan);
            }
        }

        return new GeneratedFile($"{plan.Client.Client}.{plan.Name}.Reader.g.cs", writer.ToSourceText());
    }

    private static void WriteVariables(SourceWriter writer, JsonClassPlan plan)
    {
        foreach (FieldPlan field in plan.Fields)
        {
            writer.Write($"{TypeOf(field)} {Variable(field)} = {Initial(field, plan.IsEnvelope)};");
        }

        for (int mask = 0; mask * BitsInMask < plan.Fields.Count; mask++)
        {
            writer.Write($"ulong seen{mask} = 0;");
        }

        writer.Write($"global::FanslyGenerated.UnknownFields? unknown = null;");
        writer.WriteLine();
    }

    private static void WriteLoop(SourceWriter writer, JsonClassPlan plan)
    {
        using (writer.Block($"while (json.NextName(out global::System.ReadOnlySpan<byte> name))"))
        {
            if (plan.IsEnvelope)
            {
                WriteCaughtFields(writer, plan);
            }
            else
            {
                WriteFields(writer, plan);
            }
        }

        writer.WriteLine();
    }

    /// <summary>What is wrong with an envelope waits until it is known whether the envelope reports a failure.</summary>
    private static void WriteCaughtFields(SourceWriter writer, JsonClassPlan plan)
    {
        writer.Write($"int depth = json.Depth;");
        writer.WriteLine();

        using (writer.Block($"try"))
        {
            WriteFields(writer, plan);
        }

        using (writer.Block($"catch ({JsonNames.Fault} fault)"))
        {
            writer.Write($"json.Defer(fault, depth);");
        }
    }

    /// <summary>A name is found by its length, and compared with the few that have it.</summary>
    private static void WriteFields(SourceWriter writer, JsonClassPlan plan)
    {
        var fields = plan.Fields.Select((field, index) => (Field: field, Index: index)).ToArray();

        using (writer.Block($"switch (name.Length)"))
        {
            foreach (var sameLength in fields.GroupBy(pair => Utf8Length(pair.Field.WireName)).OrderBy(group => group.Key))
            {
                writer.Write($"case {sameLength.Key}:");

                foreach ((FieldPlan field, int index) in sameLength)
                {
                    WriteField(writer, field, index);
                }

                writer.Write($"    break;");
            }
        }

        writer.WriteLine();
        writer.Write($"json.Unknown({Code.Literal(plan.Name.Text)}, name, ref unknown);");
    }

    private static void WriteField(SourceWriter writer, FieldPlan field, int index)
        => writer.Write($$"""
                if (json.Is(name, {{Code.Utf8(field.WireName)}}, ref seen{{index / BitsInMask}}, {{Bit(index)}}))
                {
                    {{Variable(field)}} = {{Value(field)}};
                    continue;
                }

            """);

    private static void WriteChecks(SourceWriter writer, JsonClassPlan plan)
    {
        for (int mask = 0; mask * BitsInMask < plan.Fields.Count; mask++)
        {
            ulong required = 0;

            for (int bit = 0; bit < BitsInMask && (mask * BitsInMask) + bit < plan.Fields.Count; bit++)
            {
                required |= plan.Fields[(mask * BitsInMask) + bit].IsRequired ? 1UL << bit : 0;
            }

            if (required == 0)
            {
                continue;
            }

            Code absent = $"s_names, {mask * BitsInMask}, ~seen{mask} & 0x{required}UL";

            using (writer.Block($"if ((seen{mask} & 0x{required}UL) != 0x{required}UL)"))
            {
                writer.Write(plan.IsEnvelope ? (Code)$"json.DeferMissing({absent});" : $"throw json.Missing({absent});");
            }

            writer.WriteLine();
        }
    }

    private static void WriteResult(SourceWriter writer, JsonClassPlan plan)
    {
        writer.Write($"var value = new {plan.Type.Code()}");
        writer.Write($"{{");

        foreach (FieldPlan field in plan.Fields)
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

    private static Code Value(FieldPlan field)
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

    private static Code TypeOf(FieldPlan field)
        => field.Type.Code(canBeNull: field.Null != NullRule.Refused || field.Type.Kind == TypeKind.Payload);

    /// <summary>A layer of an envelope may stay without what it needs, and then has what the class starts with.</summary>
    private static Code Initial(FieldPlan field, bool isEnvelope)
        => field switch
        {
            { Null: not NullRule.Refused } or { Type.Kind: TypeKind.Payload } => $"default",
            { Type.Kind: TypeKind.String } => isEnvelope ? (Code)$"\"\"" : $"null!",
            { Type.Kind: TypeKind.List } => isEnvelope ? (Code)$"[]" : $"null!",
            { Type.Kind: TypeKind.Object } => isEnvelope ? (Code)$"new()" : $"null!",
            _ => $"default",
        };

    private static Code Variable(FieldPlan field) => $"its{field.Name}";

    private static Code Bit(int index) => $"0x{1UL << (index % BitsInMask)}UL";

    private static int Utf8Length(string name) => System.Text.Encoding.UTF8.GetByteCount(name);
}
