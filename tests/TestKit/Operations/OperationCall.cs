using System.Reflection;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.TestKit;

/// <summary>A call of an operation by its generated method, with arguments that a test can change.</summary>
internal sealed class OperationCall
{
    private const BindingFlags Unwrapped = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions;

    private readonly ViewOperation _operation;
    private readonly Dictionary<string, object?> _arguments;

    public OperationCall(ViewOperation operation)
    {
        _operation = operation;
        _arguments = Parameters
            .Where(static parameter => parameter.IsRequired)
            .ToDictionary(static parameter => parameter.WireName, static object? (parameter) => Example.Of(parameter));

        if (operation.Model.Request.Body is { } body)
        {
            Body = ExampleBody.Of(body, GeneratedTypes.Of(body.Type));
        }
    }

    /// <summary>What is sent as JSON; the documented body at first.</summary>
    public object? Body { get; set; }

    private IEnumerable<ParameterModel> Parameters => _operation.Model.Request.Parameters;

    /// <summary>Sets a parameter, optional ones too, by its name on the wire.</summary>
    public OperationCall With(string wireName, object? value)
    {
        _arguments[wireName] = value;
        return this;
    }

    /// <summary>Sets a member of the body, as an object initialiser would.</summary>
    public OperationCall WithMember(string name, object? value)
    {
        Body!.GetType().GetProperty(name)!.SetValue(Body, value);
        return this;
    }

    /// <summary>Sets all parameters, optional ones too, to values written as JSON.</summary>
    public OperationCall WithExamples(Func<ParameterModel, string> example)
    {
        foreach (ParameterModel parameter in Parameters)
        {
            _arguments[parameter.WireName] = Example.OfJson(parameter, example(parameter));
        }

        return this;
    }

    /// <summary>Calls the method, and gives back the task or the list that it returns.</summary>
    public object Start(HttpMessageHandler server) => StartBy(_operation.Api.OpenClient(server));

    /// <summary>The same by a client, with the account's view if the API has accounts.</summary>
    public object StartBy(object client)
    {
        object view = _operation.Api.Spec.AccountOfGroup(_operation.Model.Group) is { } account
            ? client.GetType().GetMethod("Account")!.Invoke(client, Unwrapped, null, [_arguments.GetValueOrDefault(account.WireName, Example.Of(account))], null)!
            : client;
        return StartOn(view);
    }

    /// <summary>The same on a view or on the raw client.</summary>
    public object StartOn(object view)
    {
        object group = view.GetType().GetProperty(_operation.Model.Group)!.GetValue(view)!;
        MethodInfo method = group.GetType().GetMethod(_operation.Model.Verb + "Async")!;
        return method.Invoke(group, Unwrapped, null, [.. method.GetParameters().Select(Argument)], null)!;
    }

    /// <summary>The pages of a list.</summary>
    public PagedList StartList(HttpMessageHandler server) => PagedList.Of(Start(server));

    /// <summary>The payload, or that of a list's first page.</summary>
    public async Task<object?> RunAsync(HttpMessageHandler server)
        => _operation.Model.Paging is null
            ? await ((Task)Start(server)).ResultAsync()
            : (await StartList(server).GetPageAsync()).Payload;

    private object? Argument(ParameterInfo parameter)
        => parameter.Name switch
        {
            "options" => Options(parameter.ParameterType),
            "request" => Body,
            "cancellationToken" => CancellationToken.None,
            string name when Parameters.SingleOrDefault(each => each.Name.TrimStart('@') == name) is { } model => _arguments[model.WireName],
            // The link of a raw method, which the documented request does without.
            _ when parameter.HasDefaultValue => parameter.DefaultValue,
            _ => throw new InvalidOperationException($"The spec has no parameter {parameter.Name}."),
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
