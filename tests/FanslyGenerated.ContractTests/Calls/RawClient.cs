using System.Reflection;
using FanslyGenerated.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Settings;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Calls the raw client of any spec over one connection.</summary>
internal sealed class RawClient(HttpClient http, Uri server)
{
    public async Task<RawResponse> CallAsync(ContractOperation operation, Func<ParameterModel, string> example)
    {
        var call = (Task)operation.Call(example).StartOn(Open(operation.Api));
        var response = (ApiResponse)(await call.ResultAsync())!;
        byte[]? file = response is ApiResponse<FileDownload> { Envelope: { } download } ? await download.ReadAsync() : null;
        return new RawResponse(response, file);
    }

    private object Open(Api api)
    {
        ApiClientOptions options = api.Options();
        options.BaseAddress = server;
        var profile = (ApiProfile)api.GeneratedType("Profile").GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        ApiConnection connection = ApiConnection.Open(profile, options, http);
        return Activator.CreateInstance(api.RawClient(), BindingFlags.Instance | BindingFlags.NonPublic, null, [connection], null)!;
    }
}
