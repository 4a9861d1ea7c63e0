using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FanslyGenerated.DependencyInjection;

/// <summary>Registers the client of any API. Each has one singleton for each key, or pacing and the wait after a 429 would not be shared.</summary>
internal static class ClientRegistration
{
    public static IHttpClientBuilder Add<
        TInterface,
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services,
        string client,
        string? serviceKey,
        IConfiguration section,
        Func<HttpClient, TOptions, TClient> create)
        where TInterface : class
        where TClient : class, TInterface
        where TOptions : ApiClientOptions
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add<TInterface, TClient, TOptions>(
            services, client, serviceKey, options => OptionsSection.Apply(section, options), create);
    }

    public static IHttpClientBuilder Add<
        TInterface,
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services,
        string client,
        string? serviceKey,
        Action<TOptions> configure,
        Func<HttpClient, TOptions, TClient> create)
        where TInterface : class
        where TClient : class, TInterface
        where TOptions : ApiClientOptions
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        string optionsName = serviceKey ?? Options.DefaultName;
        string httpName = serviceKey is null ? client : $"{client}:{serviceKey}";
        AddOptions(services, optionsName, configure);

        TClient Create(IServiceProvider provider)
            => create(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), OptionsOf(provider));

        TOptions OptionsOf(IServiceProvider provider)
            => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(optionsName);

        if (serviceKey is null)
        {
            services.TryAddSingleton(Create);
            services.TryAddSingleton<TInterface>(static provider => provider.GetRequiredService<TClient>());
        }
        else
        {
            services.TryAddKeyedSingleton(serviceKey, (provider, _) => Create(provider));
            services.TryAddKeyedSingleton<TInterface>(
                serviceKey, static (provider, key) => provider.GetRequiredKeyedService<TClient>(key));
        }

        // After all that an application sets up, also by ConfigureHttpClientDefaults: whatever handler sends in the end.
        services.PostConfigure<HttpClientFactoryOptions>(httpName, static options => options.HttpMessageHandlerBuilderActions.Add(
            static builder => builder.PrimaryHandler = ApiClientOptions.GuardWrites(builder.PrimaryHandler)));

        // The client has deadlines of its own. Its handler looks names up again by itself, so it need not be replaced.
        return services.AddHttpClient(httpName)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => Unguarded(OptionsOf(provider).CreateHandler()))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(static _ => true);
    }

    /// <summary>The handler in a shape that an application can set a proxy on; the guard is put around it at the end.</summary>
    private static HttpMessageHandler Unguarded(HttpMessageHandler handler)
        => handler is DelegatingHandler { InnerHandler: { } inner } ? inner : handler;

    private static void AddOptions<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, string name, Action<TOptions> configure)
        where TOptions : ApiClientOptions
    {
        services.AddOptions<TOptions>(name)
            .Configure(configure)
            .PostConfigure<IServiceProvider>(static (options, provider) =>
            {
                options.LoggerFactory ??= provider.GetService<ILoggerFactory>();

                if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time)
                {
                    options.TimeProvider = time;
                }
            })
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, OptionsValidation<TOptions>>());
    }
}
