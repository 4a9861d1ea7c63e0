using System.Reflection;
using FanslyGenerated.Calls;
using FanslyGenerated.Settings;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>The options of any spec's client. Nothing is tried again: each case is about one response.</summary>
internal static class ClientOptions
{
    public static ApiClientOptions For(ClientModel client, Uri server, string key)
    {
        var options = (ApiClientOptions)Activator.CreateInstance(TypeOf(client, "ClientOptions"))!;
        options.ApiKey = key;
        options.BaseAddress = server;
        options.MaxRetries = 0;
        return options;
    }

    public static ApiProfile ProfileOf(ClientModel client)
        => (ApiProfile)TypeOf(client, "Profile").GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static Type TypeOf(ClientModel client, string suffix)
        => typeof(ApiConnection).Assembly.GetType($"{client.Namespace}.{client.Name}{suffix}", throwOnError: true)!;
}
