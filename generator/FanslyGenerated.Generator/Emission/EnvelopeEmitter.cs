using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes, for every envelope, the descriptor and the method that opens it, and lets its class report what it says.</summary>
internal static class EnvelopeEmitter
{
    private static readonly Code s_envelopes = $"global::FanslyGenerated.Responses";

    public static GeneratedFile Emit(EnvelopesPlan plan)
    {
        // Without envelopes there is one namespace, which a file has for itself.
        if (plan.Envelopes.Count == 0)
        {
            SourceWriter single = GeneratedFile.Start(plan.Client.Namespace);
            WriteClass(single, plan);
            return File(plan, single);
        }

        SourceWriter writer = GeneratedFile.StartMixed();

        using (writer.Block($"namespace {plan.Client.Namespace}"))
        {
            WriteClass(writer, plan);
        }

        foreach (EnvelopePlan envelope in plan.OfEachClass)
        {
            writer.WriteLine();

            using (writer.Block($"namespace {envelope.Model.Type.Class!.Namespace}"))
            {
                WriteReport(writer, plan.Client, envelope);
            }
        }

        if (plan.Signals is { } signals)
        {
            writer.WriteLine();

            using (writer.Block($"namespace {signals.Envelope.Class!.Namespace}"))
            {
                SignalsEmitter.Write(writer, signals);
            }
        }

        return File(plan, writer);
    }

    private static GeneratedFile File(EnvelopesPlan plan, SourceWriter writer)
        => new($"{plan.Client.Client}.Envelopes.g.cs", writer.ToSourceText());

    private static void WriteClass(SourceWriter writer, EnvelopesPlan plan)
    {
        writer.Write($"/// <summary>Describes the API's envelopes and opens them: gives out the payload, or throws what the response says went wrong.</summary>");

        using (writer.Block($"internal static class {plan.Client.Envelopes}"))
        {
            foreach (DescriptorPlan descriptor in plan.Others)
            {
                WriteDescriptor(writer, descriptor);
            }

            foreach (EnvelopePlan envelope in plan.Envelopes)
            {
                WriteDescriptor(writer, envelope.Descriptor);
                WriteOpen(writer, envelope);
            }
        }
    }

    private static void WriteDescriptor(SourceWriter writer, DescriptorPlan descriptor)
        => writer.Write($$"""

            public static readonly {{s_envelopes}}.EnvelopeDescriptor {{descriptor.Name}} = new(
                statuses: {{Code.Literals(descriptor.Statuses)}},
                flags: {{Code.Literals(descriptor.Flags)}},
                payload: {{(descriptor.Payload is { } payload ? Code.Literal(payload) : $"null")}},
                messages: {{Code.Literals(descriptor.Messages)}});
            """);

    private static void WriteOpen(SourceWriter writer, EnvelopePlan envelope)
    {
        Code response = $"global::FanslyGenerated.ApiResponse<{envelope.Model.Type.Code()}> response";

        if (envelope.Model.Payload is not { } payload)
        {
            writer.Write($$"""

                public static void {{envelope.Open}}({{response}}) => response.ThrowIfFailed();
                """);
            return;
        }

        writer.Write($$"""

            public static TPayload {{envelope.Open}}<TPayload>({{response}}) => {{envelope.OpenOrNull}}(response)!;

            public static TPayload? {{envelope.OpenOrNull}}<TPayload>({{response}})
            {
                response.ThrowIfFailed();
                return {{Payload($"response.Envelope", payload)}};
            }
            """);
    }

    private static void WriteReport(SourceWriter writer, ClientNames client, EnvelopePlan plan)
    {
        EnvelopeModel envelope = plan.Model;

        using (writer.Block($"public sealed partial class {envelope.Type.DeclaredCode()} : {s_envelopes}.IEnvelope"))
        {
            writer.Write($$"""
                {{s_envelopes}}.EnvelopeDescriptor {{s_envelopes}}.IEnvelope.Descriptor => global::{{client.Namespace}}.{{client.Envelopes}}.{{plan.Descriptor.Name}};

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
