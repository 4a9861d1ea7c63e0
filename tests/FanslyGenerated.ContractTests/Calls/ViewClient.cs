using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Calls the operations of any spec as callers do: through the client, and the view of the documented account.</summary>
internal sealed class ViewClient(HttpClient http, Uri server)
{
    /// <summary>Calls an operation with its documented arguments.</summary>
    /// <returns>The payload, of a list that of its first page, of a file its bytes; null where there is none.</returns>
    public async Task<object?> PayloadAsync(ContractOperation operation)
    {
        object returned = Start(operation, static parameter => parameter.Example);

        if (operation.Model.Paging is not null)
        {
            return (await PagedList.Of(returned).GetPageAsync()).Payload;
        }

        object? payload = await ((Task)returned).ResultAsync();
        return payload is FileDownload file ? await file.ReadAsync() : payload;
    }

    /// <summary>Walks a list from its start.</summary>
    /// <returns>The items of every page, written as JSON.</returns>
    public async Task<IReadOnlyList<string>> WalkAsync(ContractOperation operation)
    {
        object list = Start(operation, parameter => SaysWhere(operation, parameter) ? First(parameter) : parameter.Example);
        return [.. (await PagedList.Of(list).PagesAsync()).Select(static page => JsonConvert.SerializeObject(page.Items))];
    }

    private static bool SaysWhere(ContractOperation operation, ParameterModel parameter)
        => !parameter.IsInPath && parameter.WireName == operation.Model.Paging!.Step.Parameter;

    /// <summary>The start of a list, which is nothing where nothing may be said.</summary>
    private static string First(ParameterModel parameter) => parameter.IsRequired ? "0" : "null";

    private object Start(ContractOperation operation, Func<ParameterModel, string> example)
    {
        ApiClientOptions options = operation.Api.Options();
        options.BaseAddress = server;
        return operation.Call(example).StartBy(operation.Api.OpenClient(http, options));
    }
}
