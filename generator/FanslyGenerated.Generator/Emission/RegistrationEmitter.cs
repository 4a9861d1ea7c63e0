using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the methods that register a client, where everybody looks for such methods.</summary>
internal static class RegistrationEmitter
{
    public static GeneratedFile Emit(ClientNames names)
    {
        SourceWriter writer = GeneratedFile.Start($"Microsoft.Extensions.DependencyInjection");
        writer.Write($"/// <summary>Registers <see cref=\"{Client(names)}\"/>.</summary>");

        using (writer.Block($"public static class {names.Registration}"))
        {
            WriteMethod(writer, names, isKeyed: false, isSection: false);
            writer.WriteLine();
            WriteMethod(writer, names, isKeyed: false, isSection: true);
            writer.WriteLine();
            WriteMethod(writer, names, isKeyed: true, isSection: false);
            writer.WriteLine();
            WriteMethod(writer, names, isKeyed: true, isSection: true);
        }

        return new GeneratedFile($"{names.Client}.Registration.g.cs", writer.ToSourceText());
    }

    private static void WriteMethod(SourceWriter writer, ClientNames names, bool isKeyed, bool isSection)
    {
        Code client = Client(names);
        Code options = $"global::{names.Namespace}.{names.Options}";
        Code keyParameter = isKeyed ? $"string serviceKey, " : Code.None;
        Code source = isSection
            ? (Code)$"global::Microsoft.Extensions.Configuration.IConfiguration section"
            : $"global::System.Action<{options}> configure";

        writer.Write(isKeyed
            ? (Code)$"/// <summary>Registers a client for one of several keys of the API: one singleton, which paces all callers together. Its options have the service key's name.</summary>"
            : $"/// <summary>Registers the client: one singleton, which paces all callers together.</summary>");
        writer.Write($"/// <param name=\"services\">Where to.</param>");

        if (isKeyed)
        {
            writer.Write($"/// <param name=\"serviceKey\">What the client is asked for by.</param>");
        }

        writer.Write(isSection
            ? (Code)$"/// <param name=\"section\">Settings by the names of the options' properties, such as <c>ApiKey</c>. One that is misspelt is refused.</param>"
            : $"/// <param name=\"configure\">Sets the options.</param>");
        writer.Write($$"""
            /// <returns>The HttpClient behind the client, to put handlers around. One that repeats requests repeats reads alone: a write goes out once, and its exception says that a handler wanted more.</returns>
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{{(isKeyed ? $"Keyed" : Code.None)}}{{names.Class}}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, {{keyParameter}}{{source}})
                => global::FanslyGenerated.DependencyInjection.ClientRegistration.Add<global::{{names.Namespace}}.{{names.Interface}}, {{client}}, {{options}}>(
                    services,
                    "{{names.Class}}",
                    serviceKey: {{(isKeyed ? (Code)$"serviceKey" : $"null")}},
                    {{(isSection ? (Code)$"section" : $"configure")}},
                    static (httpClient, options) => new {{client}}(httpClient, options));
            """);
    }

    private static Code Client(ClientNames names) => $"global::{names.Namespace}.{names.Class}";
}
