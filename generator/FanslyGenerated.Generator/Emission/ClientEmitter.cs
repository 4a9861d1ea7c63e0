using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes a client, its options and its account view, each with its interface.</summary>
internal static class ClientEmitter
{
    public static GeneratedFile Emit(ClientPlan plan)
    {
        SourceWriter writer = GeneratedFile.Start(plan.Names.Namespace);
        WriteOptions(writer, plan);
        WriteClientInterface(writer, plan);
        WriteClient(writer, plan);
        WriteProfile(writer, plan);

        if (plan.Account is not null)
        {
            AccountEmitter.Write(writer, plan);
        }

        return new GeneratedFile($"{plan.Names.Client}.Client.g.cs", writer.ToSourceText());
    }

    private static void WriteOptions(SourceWriter writer, ClientPlan plan)
        => writer.Write($$"""
            /// <summary>How a <see cref="{{plan.Names.Class}}"/> talks to its API.</summary>
            public sealed class {{plan.Names.Options}} : global::FanslyGenerated.ApiClientOptions
            {
                /// <summary>Starts with the API's own address and careful defaults.</summary>
                public {{plan.Names.Options}}()
                    : base(new global::System.Uri({{Code.Literal(plan.Model.Server)}}))
                {
                }
            }

            """);

    private static void WriteClientInterface(SourceWriter writer, ClientPlan plan)
    {
        ClientNames names = plan.Names;
        writer.Write($"/// <summary>{Code.Documentation(plan.Model.Summary)}</summary>");
        writer.Write($"/// <remarks>It may gain members in any version: mock it, but do not implement it.</remarks>");

        using (writer.Block($"public interface {names.Interface}"))
        {
            if (plan.Account is not null)
            {
                writer.Write($$"""
                    /// <summary>A view of one connected account. It makes no request, and can be kept and shared.</summary>
                    /// <param name="{{Code.Documentation(plan.Account.Parameter.Text)}}">The account's id.</param>
                    {{names.AccountInterface}} Account(string {{plan.Account.Parameter}});

                    """);
            }

            GroupEmitter.WriteInterfaceMembers(writer, plan.OwnGroups);
            writer.Write($$"""
                /// <summary>The same operations as they are: whole responses, whatever their status, with no envelope checked.</summary>
                {{names.RawType}} Raw { get; }

                /// <summary>What the API last said about the rate limit; null before its first response.</summary>
                global::FanslyGenerated.RateLimit? RateLimit { get; }

                """);
            WriteMetaMember(writer, plan.Model, null);
            UnlistedEmitter.WriteInterfaceMember(writer, $"The path from the server's root, such as <c>/api/status</c>, with a query if need be.");
        }

        writer.WriteLine();
    }

    private static void WriteClient(SourceWriter writer, ClientPlan plan)
    {
        ClientNames names = plan.Names;
        writer.Write($"/// <summary>{Code.Documentation(plan.Model.Summary)}</summary>");
        writer.Write($"/// <remarks>Make one for each key and share it: it can be used by any number of callers at once.</remarks>");

        using (writer.Block($"public sealed class {names.Class} : {names.Interface}, global::System.IDisposable"))
        {
            writer.Write($"private readonly global::FanslyGenerated.Calls.ApiConnection _connection;");
            writer.WriteLine();
            WriteConstructors(writer, plan);
            GroupEmitter.WriteProperties(writer, plan.OwnGroups);
            writer.Write($$"""
                /// <inheritdoc/>
                public {{names.RawType}} Raw { get; }

                /// <inheritdoc/>
                public global::FanslyGenerated.RateLimit? RateLimit => _connection.RateLimit;

                """);
            WriteMetaMember(writer, plan.Model, $"_connection");

            if (plan.Account is not null)
            {
                writer.Write($$"""
                    /// <inheritdoc/>
                    public {{names.AccountInterface}} Account(string {{plan.Account.Parameter}}) => new {{names.Account}}(_connection, Raw, {{plan.Account.Parameter}});

                    """);
            }

            UnlistedEmitter.WriteMember(writer, plan, $"\"/\"", $"null");
            writer.Write($$"""

                /// <summary>Ends the client and the calls it is making. An HttpClient that was handed to it is left as it is.</summary>
                public void Dispose() => _connection.Dispose();
                """);
        }

        writer.WriteLine();
    }

    private static void WriteConstructors(SourceWriter writer, ClientPlan plan)
    {
        ClientNames names = plan.Names;
        writer.Write($$"""
            /// <summary>Makes a client with careful defaults.</summary>
            /// <param name="apiKey">The key, as the API's console shows it.</param>
            public {{names.Class}}(string apiKey)
                : this(new {{names.Options}} { ApiKey = apiKey })
            {
            }

            /// <summary>Makes a client with connections of its own.</summary>
            /// <param name="options">The key, and what is to differ from the defaults. Later changes to it have no effect.</param>
            /// <exception cref="global::System.ArgumentException">Something in the options cannot be; the message names all of it.</exception>
            public {{names.Class}}({{names.Options}} options)
                : this(global::FanslyGenerated.Calls.ApiConnection.Open({{names.Profile}}.Instance, options, null))
            {
            }

            /// <summary>Makes a client that sends through an HttpClient of the caller's.</summary>
            /// <remarks>
            /// What its handlers do cannot be seen from here. One that sends a write again is refused by the request's content, and
            /// one that follows redirects is an error once it has; but the key has gone along with the redirect by then, and a handler
            /// that sends a copy of the content is not noticed. An HttpClient around the handler that <c>CreateHandler</c> of the
            /// options makes keeps the same promises as a client of its own; <c>GuardWrites</c> gives a handler of yours the same guard.
            /// </remarks>
            /// <param name="httpClient">It is not changed and not disposed.</param>
            /// <param name="options">The key, and what is to differ from the defaults. Later changes to it have no effect.</param>
            /// <exception cref="global::System.ArgumentException">Something in the options cannot be; the message names all of it.</exception>
            public {{names.Class}}(global::System.Net.Http.HttpClient httpClient, {{names.Options}} options)
                : this(global::FanslyGenerated.Calls.ApiConnection.Open({{names.Profile}}.Instance, options, httpClient))
            {
            }

            """);

        using (writer.Block($"internal {names.Class}(global::FanslyGenerated.Calls.ApiConnection connection)"))
        {
            writer.Write($"_connection = connection;");
            writer.Write($"Raw = new {names.RawType}(connection);");
            GroupEmitter.WriteAssignments(writer, plan.OwnGroups, $"Raw");
        }

        writer.WriteLine();
    }

    /// <summary>What the API last reported about a call itself, where it does.</summary>
    private static void WriteMetaMember(SourceWriter writer, ClientModel client, Code? connection)
    {
        if (client.Signals.MetaType is not { } type)
        {
            return;
        }

        if (connection is null)
        {
            writer.Write($$"""
                /// <summary>What the API last said of a call itself: its cost, its cache and what is left; null before its first response.</summary>
                {{type.Code()}}? Meta { get; }

                """);
        }
        else
        {
            writer.Write($$"""
                /// <inheritdoc/>
                public {{type.Code()}}? Meta => ({{type.Code()}}?){{connection}}.Meta;

                """);
        }
    }

    private static void WriteProfile(SourceWriter writer, ClientPlan plan)
    {
        ClientModel client = plan.Model;
        RateLimitModel limit = client.Signals.RateLimit;
        writer.Write($$"""
            /// <summary>What the spec says of the API as a whole.</summary>
            internal static class {{plan.Names.Profile}}
            {
                public static global::FanslyGenerated.Settings.ApiProfile Instance { get; } = new(
                    Name: {{Code.Literal(client.Name)}},
                    KeyHeader: {{Code.Literal(client.Key.Header)}},
                    KeyPrefix: {{Code.Literal(client.Key.Prefix)}},
                    RateLimit: new(
                        Limit: {{Header(limit.Limit)}},
                        Remaining: {{Header(limit.Remaining)}},
                        Plan: {{Header(limit.Plan)}},
                        RetryAfter: {{Header(limit.RetryAfter)}}))
                {
                    Server = new global::System.Uri({{Code.Literal(client.Server)}}),
                };
            }

            """);
    }

    private static Code Header(SignalModel? signal) => signal?.Header is { } header ? Code.Literal(header) : $"null";
}
