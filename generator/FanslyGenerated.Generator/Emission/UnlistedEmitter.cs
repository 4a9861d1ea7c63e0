using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the way out: a call of something that the spec does not list yet.</summary>
internal static class UnlistedEmitter
{
    /// <summary>It goes by reflection, which a program that is trimmed has to know.</summary>
    public static readonly Code Attributes = $"""
        [global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(global::FanslyGenerated.Json.NewtonsoftJson.JsonBody.NeedsReflection)]
        [global::System.Diagnostics.CodeAnalysis.RequiresDynamicCode(global::FanslyGenerated.Json.NewtonsoftJson.JsonBody.NeedsReflection)]
        """;

    public static void WriteInterfaceMember(SourceWriter writer, Code path)
    {
        writer.Write($$"""
            /// <summary>Calls what the spec does not list yet, under the same promises as any operation: the envelope is opened and checked.</summary>
            /// <typeparam name="T">What the payload is read as, such as <see cref="global::Newtonsoft.Json.Linq.JObject"/>.</typeparam>
            /// <param name="method">The verb. Only GET is ever sent twice.</param>
            /// <param name="path">{{path}}</param>
            /// <param name="body">What to send as JSON, if anything.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <exception cref="global::FanslyGenerated.ApiException">The call failed; the subclass says why.</exception>
            """);
        writer.Write(Attributes);
        writer.Write($$"""
            global::System.Threading.Tasks.Task<T> SendAsync<T>(
                global::System.Net.Http.HttpMethod method,
                string path,
                object? body = null,
                global::System.Threading.CancellationToken cancellationToken = default)
                where T : class;
            """);
    }

    public static void WriteMember(SourceWriter writer, ClientPlan plan, Code root, Code accountId)
    {
        EnvelopeModel? envelope = plan.UnlistedEnvelope;
        Code type = envelope?.Type.CodeAround($"T") ?? $"T";
        Code descriptor = envelope is null ? EnvelopeNames.None : EnvelopeNames.Descriptor(envelope.Identifier);
        Code reader = envelope is null ? Code.None : $" {WireNames.Response(plan.Names, WireNames.Unlisted)}<T>,";
        Code response = $"await _connection.SendAsync<{type}>(request,{reader} cancellationToken).ConfigureAwait(false)";
        Code opened = envelope is null
            ? (Code)$"({response}).Require()"
            : $"{plan.Names.Envelopes}.{EnvelopeNames.Open(envelope.Identifier)}({response})";

        writer.Write($"/// <inheritdoc/>");
        writer.Write(Attributes);
        writer.Write($$"""
            public async global::System.Threading.Tasks.Task<T> SendAsync<T>(
                global::System.Net.Http.HttpMethod method,
                string path,
                object? body = null,
                global::System.Threading.CancellationToken cancellationToken = default)
                where T : class
            {
                var request = global::FanslyGenerated.Calls.ApiRequest.Unlisted(method, {{root}}, path, body, {{accountId}}, {{plan.Names.Envelopes}}.{{descriptor}});
                return {{opened}};
            }
            """);
    }
}
