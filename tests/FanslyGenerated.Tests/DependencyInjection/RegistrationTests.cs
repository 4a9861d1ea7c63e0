using System.Net;
using FanslyGenerated.OnlyFans;
using FanslyGenerated.Tests.Faults;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FanslyGenerated.Tests.DependencyInjection;

[HoldsInvariants]
public sealed class RegistrationTests
{
    [Fact]
    public async Task A_client_is_one_singleton_by_its_class_and_by_its_interface()
    {
        var server = MemoryServer.Responding(Fansly.Envelope(Fansly.Page));
        var services = new ServiceCollection();
        services.AddFanslyClient(options => options.ApiKey = Canary.Key).ConfigurePrimaryHttpMessageHandler(() => server);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IFanslyClient>().Account("acc").ReadAsync();

        provider.GetRequiredService<FanslyClient>().Should().BeSameAs(provider.GetRequiredService<IFanslyClient>());
        server.Requests.Should().ContainSingle().Which.Text.Should().Contain("x-api-key: " + Canary.Key);
    }

    [Fact]
    public async Task Several_keys_are_several_clients()
    {
        var services = new ServiceCollection();
        services.AddKeyedFanslyClient("one", options => options.ApiKey = "key-1");
        services.AddKeyedFanslyClient("two", options => options.ApiKey = "key-2");
        services.AddKeyedOnlyFansClient("one", Section(("ApiKey", "key-3"), ("MaxRetries", "1")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        var one = provider.GetRequiredKeyedService<IFanslyClient>("one");

        one.Should().BeSameAs(provider.GetRequiredKeyedService<FanslyClient>("one"));
        one.Should().NotBeSameAs(provider.GetRequiredKeyedService<IFanslyClient>("two"));
        provider.GetRequiredKeyedService<IOnlyFansClient>("one").Should()
            .BeSameAs(provider.GetRequiredKeyedService<OnlyFansClient>("one"));
        provider.GetRequiredService<IOptionsMonitor<OnlyFansClientOptions>>().Get("one").MaxRetries.Should().Be(1);
        provider.GetService<IFanslyClient>().Should().BeNull();
    }

    [Fact]
    public async Task A_section_sets_the_options_by_their_names()
    {
        var services = new ServiceCollection();
        services.AddFanslyClient(Section(
            ("ApiKey", "k"),
            ("BaseAddress", "http://localhost:1"),
            ("requestsPerMinute", "600"),
            ("MaxRetries", "1"),
            ("MaxRetryAfter", "00:10:00"),
            ("AttemptTimeout", "00:00:05"),
            ("SilenceTimeout", "00:00:06"),
            ("TotalTimeout", "00:01:00"),
            ("MaxResponseBytes", "2048"),
            ("KeepUnknownFields", "true")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        FanslyClientOptions options = provider.GetRequiredService<IOptions<FanslyClientOptions>>().Value;

        options.Should().BeEquivalentTo(new
        {
            ApiKey = "k",
            BaseAddress = new Uri("http://localhost:1"),
            RequestsPerMinute = 600,
            MaxRetries = 1,
            MaxRetryAfter = TimeSpan.FromMinutes(10),
            AttemptTimeout = TimeSpan.FromSeconds(5),
            SilenceTimeout = TimeSpan.FromSeconds(6),
            TotalTimeout = TimeSpan.FromMinutes(1),
            MaxResponseBytes = 2048,
            KeepUnknownFields = true,
        });
    }

    [Fact]
    public async Task A_setting_that_is_misspelt_or_makes_no_sense_is_refused_by_name_and_not_shown()
    {
        var services = new ServiceCollection();
        services.AddFanslyClient(Section(("ApiKey", "k"), ("RequestPerMinute", "secret"), ("MaxRetries", "secret")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Action get = () => provider.GetRequiredService<IFanslyClient>();

        get.Should().Throw<OptionsValidationException>().Which.Message.Should()
            .Contain("RequestPerMinute is no setting").And.Contain("MaxRetries cannot be read").And.NotContain("secret");
    }

    [Fact]
    public async Task An_application_does_not_start_with_options_that_cannot_be()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddFanslyClient(options => options.MaxRetries = -1);
        builder.Services.AddKeyedOnlyFansClient("one", options => options.ApiKey = "secret\n");
        await using WebApplication application = builder.Build();

        Func<Task> start = () => application.StartAsync();

        string message = (await Thrown.By<AggregateException>(start())).ToString();
        message.Should().Contain("FanslyClientOptions: MaxRetries has to be").And.Contain("FanslyClientOptions: ApiKey is not set")
            .And.Contain("OnlyFansClientOptions 'one': ApiKey has to consist");
        message.Should().NotContain("secret");
    }

    [Fact]
    public async Task The_handler_behind_it_is_the_clients_own()
    {
        await using var elsewhere = new RawServer(exchange => exchange.RespondAsync("{}"));
        await using var server = new RawServer(
            exchange => exchange.RespondAsync("", 302, $"Location: {elsewhere.Address}\r\nSet-Cookie: a=1\r\n")) { IsForTheKey = true };
        var services = new ServiceCollection();
        services.AddFanslyClient(options => (options.ApiKey, options.BaseAddress) = (Canary.Key, server.Address));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IFanslyAccount account = provider.GetRequiredService<IFanslyClient>().Account("acc");

        await Thrown.By<ApiStatusException>(account.ReadAsync());
        await Thrown.By<ApiStatusException>(account.ReadAsync());

        elsewhere.Requests.Should().BeEmpty();
        server.Requests.Should().HaveCount(2).And.OnlyContain(request => request.Header("Cookie") == null);
    }

    [Fact]
    public async Task F80_The_log_of_HttpClient_shows_no_key_at_any_level()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(CheckedLog.Instance);
        services.AddFanslyClient(options => options.ApiKey = Canary.Key)
            .ConfigurePrimaryHttpMessageHandler(() => MemoryServer.Responding(Fansly.Envelope(Fansly.Page)));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IFanslyClient>().Account("acc").ReadAsync();

        Invariants.Current.Count("log").Should().BeGreaterThan(6, "HttpClient logs each request and its headers");
        Invariants.Current.Broken.Should().BeEmpty();
    }

    [Fact]
    public async Task The_applications_clock_and_log_are_the_clients()
    {
        var time = new SkippingClock();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time).AddSingleton<ILoggerFactory>(CheckedLog.Instance);
        services.AddOnlyFansClient(options => options.ApiKey = "k")
            .ConfigurePrimaryHttpMessageHandler(() => MemoryServer.Responding("", HttpStatusCode.BadGateway));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Thrown.By<ApiServerException>(provider.GetRequiredService<IOnlyFansClient>().Account("a").MassMessages.ListQueueAsync());

        time.Waits.Should().HaveCount(3);
    }

    [Fact]
    public async Task Registering_twice_is_registering_once()
    {
        var services = new ServiceCollection();
        services.AddFanslyClient(options => options.ApiKey = "k");
        services.AddFanslyClient(options => options.MaxRetries = 1);
        await using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetServices<IFanslyClient>().Should().ContainSingle();
        provider.GetRequiredService<IOptions<FanslyClientOptions>>().Value.MaxRetries.Should().Be(1);
    }

    private static IConfiguration Section(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>("Api:" + setting.Name, setting.Value)))
            .Build()
            .GetSection("Api");
}
