using System.Reflection;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Views;

/// <summary>A call of an operation by its generated method, with arguments that a test can change.</summary>
internal sealed class ViewCall
{
    private const BindingFlags Unwrapped = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions;

    private readonly ViewOperation _operation;
    private readonly Dictionary<string, object?> _arguments;

    public ViewCall(ViewOperation operation)
    {
        _operation = operation;
        _arguments = Parameters
            .Where(static parameter => parameter.IsRequired)
            .ToDictionary(static parameter => parameter.WireName, static object? (parameter) => Example.Of(parameter));

        if (operation.Model.Request.Body is { } body)
        {
            Type type = typeof(ApiException).Assembly.GetType(body.Type.CSharp["global::".Length..], throwOnError: true)!;
            Body = JsonConvert.DeserializeObject(body.Example, type);
        }
    }

    /// <summary>What is sent as JSON; the documented body at first.</summary>
    public object? Body { get; set; }

    private IEnumerable<ParameterModel> Parameters => _operation.Model.Request.Parameters;

    /// <summary>Sets a parameter, optional ones too, by its name on the wire.</summary>
    public ViewCall With(string wireName, object? value)
    {
        _arguments[wireName] = value;
        return this;
    }

    /// <summary>Sets a member of the body, as an object initialiser would.</summary>
    public ViewCall WithMember(string name, object? value)
    {
        Body!.GetType().GetProperty(name)!.SetValue(Body, value);
        return this;
    }

    /// <summary>Calls the method, and gives back the task or the list that it returns.</summary>
    public object Start(HttpMessageHandler server)
    {
        object holder = Holder(_operation.Api.OpenClient(server));
        MethodInfo method = holder.GetType().GetMethod(_operation.Model.Verb + "Async")!;
        return method.Invoke(holder, Unwrapped, null, [.. method.GetParameters().Select(Argument)], null)!;
    }

    /// <summary>The pages of a list.</summary>
    public PagedList StartList(HttpMessageHandler server) => PagedList.Of(Start(server));

    /// <summary>What the call comes to: the payload, or that of a list's first page.</summary>
    public async Task<object?> RunAsync(HttpMessageHandler server)
    {
        if (_operation.Model.Paging is not null)
        {
            return (await StartList(server).GetPageAsync()).Payload;
        }

        var task = (Task)Start(server);
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    /// <summary>The group of operations, of the account if the API has accounts.</summary>
    private object Holder(object client)
    {
        object view = _operation.Api.Spec.AccountOfGroup(_operation.Model.Group) is { } account
            ? client.GetType().GetMethod("Account")!.Invoke(client, Unwrapped, null, [_arguments.GetValueOrDefault(account.WireName, Example.Of(account))], null)!
            : client;

        return view.GetType().GetProperty(_operation.Model.Group)!.GetValue(view)!;
    }

    private object? Argument(ParameterInfo parameter)
        => parameter.Name switch
        {
            "options" => Options(parameter.ParameterType),
            "request" => Body,
            "cancellationToken" => CancellationToken.None,
            string name => _arguments[Parameters.Single(each => each.Name.TrimStart('@') == name).WireName],
            null => throw new InvalidOperationException("A parameter has no name."),
        };

    /// <summary>No options at all where none is set, as most callers call.</summary>
    private object? Options(Type type)
    {
        ParameterModel[] set = [.. Parameters.Where(each => !each.IsRequired && _arguments.ContainsKey(each.WireName))];
        object? options = set.Length == 0 ? null : Activator.CreateInstance(type);

        foreach (ParameterModel parameter in set)
        {
            Member(type, parameter).SetValue(options, _arguments[parameter.WireName]);
        }

        return options;
    }

    private static PropertyInfo Member(Type options, ParameterModel parameter)
        => options.GetProperties().Single(member => string.Equals(member.Name, parameter.Name.TrimStart('@'), StringComparison.OrdinalIgnoreCase));
}
