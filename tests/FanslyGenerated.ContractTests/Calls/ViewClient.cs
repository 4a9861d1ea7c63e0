using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Calls the operations of any spec as callers do: through the client, and the view of the documented account.</summary>
internal sealed class ViewClient
{
    private readonly HttpClient _http;
    private readonly Uri _server;

    public ViewClient(HttpClient http, Uri server)
    {
        _http = http;
        _server = server;
    }

    /// <summary>Calls an operation with its documented arguments.</summary>
    /// <returns>The payload, of a list that of its first page, of a file its bytes; null where there is none.</returns>
    public async Task<object?> PayloadAsync(ContractOperation operation)
    {
        object returned = Invoke(operation, static parameter => parameter.Example);

        if (operation.Model.Paging is not null)
        {
            return await Pages.Of(returned).FirstPayloadAsync();
        }

        object? payload = await ((Task)returned).ResultAsync();
        return payload is FileDownload file ? await file.ReadAsync() : payload;
    }

    /// <summary>Walks a list from its start.</summary>
    public Task<IReadOnlyList<string>> WalkAsync(ContractOperation operation)
        => Pages.Of(Invoke(operation, parameter => SaysWhere(operation, parameter) ? Start(parameter) : parameter.Example)).WalkAsync();

    private static bool SaysWhere(ContractOperation operation, ParameterModel parameter)
        => !parameter.IsInPath && parameter.WireName == operation.Model.Paging!.Step.Parameter;

    /// <summary>The start of a list, which is nothing where nothing may be said.</summary>
    private static string Start(ParameterModel parameter) => parameter.IsRequired ? "0" : "null";

    private object Invoke(ContractOperation operation, Func<ParameterModel, string> example)
    {
        ClientModel model = operation.Spec.Client;
        Type type = typeof(ApiResponse).Assembly.GetType($"{model.Namespace}.{model.Name}Client", throwOnError: true)!;
        ApiClientOptions options = ClientOptions.For(model, _server, RawClient.Key);
        object client = Activator.CreateInstance(type, _http, options)!;
        ParameterModel? account = operation.Spec.AccountOfGroup(operation.Model.Group);

        object view = account is null
            ? client
            : type.GetMethod("Account")!.Invoke(client, [ExampleValue.Of(example(account), account.Type, typeof(string))])!;
        return OperationInvoker.Invoke(view, operation, example);
    }
}
