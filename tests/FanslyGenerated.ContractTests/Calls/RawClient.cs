using System.Reflection;
using FanslyGenerated.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Calls the raw client of any spec over one connection.</summary>
internal sealed class RawClient
{
    /// <summary>The key that every request has to carry.</summary>
    public const string Key = "contract-key";

    private readonly HttpClient _http;
    private readonly Uri _server;

    public RawClient(HttpClient http, Uri server)
    {
        _http = http;
        _server = server;
    }

    public async Task<RawResponse> CallAsync(ContractOperation operation, Func<ParameterModel, string> example)
    {
        var call = (Task)OperationInvoker.Invoke(Create(operation.Spec.Client), operation, example);
        var response = (ApiResponse)(await call.ResultAsync())!;
        byte[]? file = response is ApiResponse<FileDownload> { Envelope: { } responded } ? await responded.ReadAsync() : null;
        return new RawResponse(response, file);
    }

    private object Create(ClientModel client)
    {
        ApiClientOptions options = ClientOptions.For(client, _server, Key);
        ApiConnection connection = ApiConnection.Open(ClientOptions.ProfileOf(client), options, _http);
        Type type = typeof(ApiConnection).Assembly.GetType($"{client.Namespace}.{client.Name}Api", throwOnError: true)!;

        return Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [connection], null)!;
    }
}
