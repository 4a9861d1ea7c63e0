using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes, for every envelope, the descriptor and the method that opens it, and lets its class report what it says.</summary>
internal static class EnvelopeEmitter
{
    private static readonly Code s_envelopes = $"global::FanslyGenerated.Responses";

    /// <summary>The method that opens an envelope.</summary>
    public static Code MethodOf(Identifier envelope) => $"Open{envelope}";

    /// <summary>The method that opens an envelope around a payload that may be null.</summary>
    public static Code NullableMethodOf(Identifier envelope) => $"Open{envelope}OrNull";

    public static GeneratedFile Emit(EnvelopesNode node)
    {
        SourceWriter writer = GeneratedFile.Start(node.Namespace);
        writer.Write($"/// <summary>Describes the API's envelopes and opens them: gives out the payload, or throws what the response says went wrong.</summary>");

        using (writer.Block($"internal static class {EnvelopeClass.Of(node.Client)}"))
        {
            WriteOthers(writer, node);

            foreach (EnvelopeModel envelope in node.Envelopes)
            {
                WriteDescriptor(writer, EnvelopeClass.DescriptorOf(envelope.Identifier), envelope.Statuses, envelope.SuccessFlags, envelope.Payload, node.ErrorMessages);
                WriteOpen(writer, envelope);
            }
        }

        // Envelopes of one class say the same.
        foreach (EnvelopeModel envelope in node.Envelopes.GroupBy(envelope => envelope.Type.Code()).Select(same => same.First()))
        {
            WriteReport(writer, node, envelope);
        }

        return new GeneratedFile($"{node.Client}.Envelopes.g.cs", writer.ToSourceText());
    }

    /// <summary>In place of a file may come JSON that says why: whatever any envelope of the API calls a failure is one.</summary>
    private static void WriteOthers(SourceWriter writer, EnvelopesNode node)
    {
        WriteDescriptor(writer, EnvelopeClass.None, [], [], payload: null, node.ErrorMessages);
        WriteDescriptor(
            writer,
            EnvelopeClass.File,
            Once(node.Envelopes.SelectMany(envelope => envelope.Statuses)),
            Once(node.Envelopes.SelectMany(envelope => envelope.SuccessFlags)),
            payload: null,
            node.ErrorMessages);
    }

    private static void WriteDescriptor(
        SourceWriter writer,
        Code name,
        IEnumerable<PointerModel> statuses,
        IEnumerable<PointerModel> flags,
        PointerModel? payload,
        EquatableArray<string> messages)
        => writer.Write($$"""

            public static readonly {{s_envelopes}}.EnvelopeDescriptor {{name}} = new(
                statuses: {{Code.Literals(statuses.Select(status => status.Text))}},
                flags: {{Code.Literals(flags.Select(flag => flag.Text))}},
                payload: {{(payload is null ? $"null" : Code.Literal(payload.Text))}},
                messages: {{Code.Literals(messages)}});
            """);

    private static IEnumerable<PointerModel> Once(IEnumerable<PointerModel> pointers)
        => pointers.GroupBy(pointer => pointer.Text, StringComparer.Ordinal).Select(same => same.First());

    private static void WriteOpen(SourceWriter writer, EnvelopeModel envelope)
    {
        Code response = $"global::FanslyGenerated.ApiResponse<{envelope.Type.Code()}> response";

        if (envelope.Payload is not { } payload)
        {
            writer.Write($$"""

                public static void {{MethodOf(envelope.Identifier)}}({{response}}) => response.ThrowIfFailed();
                """);
            return;
        }

        writer.Write($$"""

            public static TPayload {{MethodOf(envelope.Identifier)}}<TPayload>({{response}}) => {{NullableMethodOf(envelope.Identifier)}}(response)!;

            public static TPayload? {{NullableMethodOf(envelope.Identifier)}}<TPayload>({{response}})
            {
                response.ThrowIfFailed();
                return {{Payload($"response.Envelope", payload)}};
            }
            """);
    }

    private static void WriteReport(SourceWriter writer, EnvelopesNode node, EnvelopeModel envelope)
    {
        writer.WriteLine();

        using (writer.Block($"public sealed partial class {envelope.Type.DeclaredCode()} : {s_envelopes}.IEnvelope"))
        {
            writer.Write($$"""
                {{s_envelopes}}.EnvelopeDescriptor {{s_envelopes}}.IEnvelope.Descriptor => {{EnvelopeClass.Of(node.Client)}}.{{EnvelopeClass.DescriptorOf(envelope.Identifier)}};

                """);

            using (writer.Block($"void {s_envelopes}.IEnvelope.Report(ref {s_envelopes}.EnvelopeCheck check)"))
            {
                foreach (PointerModel status in envelope.Statuses)
                {
                    writer.Write($"check.Status({Access($"this", status)});");
                }

                foreach (PointerModel flag in envelope.SuccessFlags)
                {
                    writer.Write($"check.Flag({Access($"this", flag)});");
                }

                if (envelope.Message is { } message)
                {
                    writer.Write($"check.Message = {Access($"this", message)};");
                }

                if (envelope.Payload is { } payload)
                {
                    writer.Write($"check.Payload({Payload($"this", payload)});");
                }
            }
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
    private static Code Payload(Code envelope, PointerModel payload)
    {
        Identifier last = payload.Members[payload.Members.Count - 1].Identifier;
        Code holder = Code.Join($".", payload.Members.Take(payload.Members.Count - 1).Select(member => (Code)$"{member.Identifier}"));

        return holder.IsEmpty
            ? (Code)$"{envelope} is {{ }} holder ? holder.{last} : default"
            : $"{envelope} is {{ {holder}: {{ }} holder }} ? holder.{last} : default";
    }
}
