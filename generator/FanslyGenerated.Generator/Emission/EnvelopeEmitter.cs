using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes, for every envelope, the method that checks and opens it.</summary>
internal static class EnvelopeEmitter
{
    /// <summary>The method for answers without an envelope.</summary>
    public static Code Whole => $"Whole";

    /// <summary>The method for operations that answer nothing.</summary>
    public static Code Nothing => $"Nothing";

    /// <summary>The method for operations that answer a file.</summary>
    public static Code File => $"File";

    /// <summary>The method that opens an envelope.</summary>
    public static Code MethodOf(Identifier envelope) => $"Open{envelope}";

    /// <summary>The method that opens an envelope around a payload that may be null.</summary>
    public static Code NullableMethodOf(Identifier envelope) => $"Open{envelope}OrNull";

    public static GeneratedFile Emit(EnvelopesNode node)
    {
        SourceWriter writer = GeneratedFile.Start(node.Namespace);
        writer.Write($"/// <summary>Opens the API's envelopes: gives out the payload, or throws what the envelope says went wrong.</summary>");

        using (writer.Block($"internal static class {node.Client}Envelopes"))
        {
            writer.Write($$"""
                private static readonly global::FanslyGenerated.Envelopes.ErrorAnswer s_whole = new([], {{Code.Literals(node.ErrorMessages)}});

                public static TAnswer {{Whole}}<TAnswer>(global::FanslyGenerated.ApiResponse<TAnswer> response)
                    where TAnswer : class
                    => s_whole.RequireEnvelope(response);

                public static void {{Nothing}}(global::FanslyGenerated.ApiResponse response) => s_whole.RequireSuccess(response);
                """);
            WriteFile(writer, node);

            foreach (EnvelopeModel envelope in node.Envelopes)
            {
                WriteEnvelope(writer, envelope, node.ErrorMessages);
            }
        }

        StatusesEmitter.Write(writer, node);
        return new GeneratedFile($"{node.Client}.Envelopes.g.cs", writer.ToSourceText());
    }

    /// <summary>In place of a file may come JSON that says why: whatever any envelope of the API calls a failure is one.</summary>
    private static void WriteFile(SourceWriter writer, EnvelopesNode node)
    {
        IEnumerable<PointerModel> statuses = node.Envelopes.SelectMany(envelope => envelope.Statuses);
        IEnumerable<PointerModel> flags = node.Envelopes.SelectMany(envelope => envelope.SuccessFlags);

        writer.Write($$"""

            private static readonly global::FanslyGenerated.Envelopes.ErrorAnswer s_file = new({{Code.Literals(Places(statuses))}}, {{Code.Literals(node.ErrorMessages)}}, {{Code.Literals(Places(flags))}});

            public static global::FanslyGenerated.FileDownload {{File}}(global::FanslyGenerated.ApiResponse<global::FanslyGenerated.FileDownload> response)
                => s_file.RequireFile(response);
            """);
    }

    private static IEnumerable<string> Places(IEnumerable<PointerModel> pointers)
        => pointers.Select(pointer => pointer.Text).Distinct(StringComparer.Ordinal);

    private static void WriteEnvelope(SourceWriter writer, EnvelopeModel envelope, EquatableArray<string> messages)
    {
        Code method = MethodOf(envelope.Identifier);
        Code field = $"s_open{envelope.Identifier}";
        Code places = Code.Join($", ", [
            Code.Literals(envelope.Statuses.Select(status => status.Text)),
            Code.Literals(messages),
            Code.Literals(envelope.SuccessFlags.Select(flag => flag.Text)),
            envelope.Payload is { } its ? Code.Literal(its.Text) : $"null",
        ]);
        writer.WriteLine();
        writer.Write($"private static readonly global::FanslyGenerated.Envelopes.ErrorAnswer {field} = new({places});");
        writer.WriteLine();

        if (envelope.Payload is not { } payload)
        {
            using (writer.Block($"public static void {method}(global::FanslyGenerated.ApiResponse<{envelope.Type.Code}> response)"))
            {
                WriteChecks(writer, envelope, field);
                writer.Write($"check.Conclude();");
            }

            return;
        }

        using (writer.Block($"public static TPayload {method}<TPayload>(global::FanslyGenerated.ApiResponse<{envelope.Type.Code}> response)"))
        {
            WriteChecks(writer, envelope, field);
            writer.Write($"return check.Conclude({Code.Literal(payload.Text)}, {Payload(payload)});");
        }

        writer.WriteLine();

        using (writer.Block($"public static TPayload? {NullableMethodOf(envelope.Identifier)}<TPayload>(global::FanslyGenerated.ApiResponse<{envelope.Type.Code}> response)"))
        {
            WriteChecks(writer, envelope, field);
            writer.Write($"return check.ConcludeOrNull({Payload(payload)});");
        }
    }

    private static void WriteChecks(SourceWriter writer, EnvelopeModel envelope, Code field)
    {
        Code message = envelope.Message is { } pointer ? Access($"envelope", pointer) : $"null";
        writer.Write($$"""
            {{envelope.Type.Code}} envelope = {{field}}.RequireEnvelope(response);
            var check = new global::FanslyGenerated.Envelopes.EnvelopeCheck({{field}}, response, {{message}});
            """);

        bool isOutermost = true;

        foreach (PointerModel status in envelope.Statuses)
        {
            writer.Write($"check.{(isOutermost ? (Code)$"Status" : $"InnerStatus")}({Code.Literal(status.Text)}, {Access($"envelope", status)});");
            isOutermost = false;
        }

        foreach (PointerModel flag in envelope.SuccessFlags)
        {
            writer.Write($"check.Flag({Code.Literal(flag.Text)}, {Access($"envelope", flag)});");
        }
    }

    /// <summary>The members of a pointer, each followed only where the one before it is there.</summary>
    public static Code Access(Code root, PointerModel pointer)
    {
        Code access = root;
        bool canBeNull = false;

        foreach (MemberModel member in pointer.Members)
        {
            access = canBeNull ? (Code)$"{access}?.{member.Identifier}" : $"{access}.{member.Identifier}";
            canBeNull = member.CanBeNull;
        }

        return access;
    }

    /// <summary>A type parameter cannot follow <c>?.</c>, so the way to the payload is a pattern.</summary>
    private static Code Payload(PointerModel payload)
    {
        Identifier last = payload.Members[payload.Members.Count - 1].Identifier;
        Code holder = Code.Join($".", payload.Members.Take(payload.Members.Count - 1).Select(member => (Code)$"{member.Identifier}"));

        return holder.IsEmpty ? (Code)$"envelope.{last}" : $"envelope is {{ {holder}: {{ }} holder }} ? holder.{last} : default";
    }
}
