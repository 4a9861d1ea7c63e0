using System.Reflection;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>
/// Calls an operation of a client by its id, as a caller would: the group is a property, the verb a method, and the
/// arguments are the spec's examples. Arguments that a view already has are not asked for, and optional ones may be
/// gathered in an options object.
/// </summary>
internal static class OperationInvoker
{
    /// <param name="client">The raw client, or the view of an account.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The JSON to give for a parameter.</param>
    /// <param name="cancellationToken">Passed on.</param>
    /// <returns>What the method returns.</returns>
    public static object Invoke(
        object client,
        ContractOperation operation,
        Func<ParameterModel, string> example,
        CancellationToken cancellationToken = default)
    {
        PropertyInfo group = client.GetType().GetProperty(operation.Model.Group)
            ?? throw new MissingMemberException(client.GetType().Name, operation.Model.Group);
        MethodInfo method = group.PropertyType.GetMethod($"{operation.Model.Verb}Async")
            ?? throw new MissingMethodException(group.PropertyType.Name, $"{operation.Model.Verb}Async");
        object?[] arguments =
            [.. method.GetParameters().Select(parameter => Argument(parameter, operation, example, cancellationToken))];

        return method.Invoke(group.GetValue(client), BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private static object? Argument(
        ParameterInfo parameter,
        ContractOperation operation,
        Func<ParameterModel, string> example,
        CancellationToken cancellationToken)
    {
        RequestModel request = operation.Model.Request;

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return cancellationToken;
        }

        if (request.Parameters.FirstOrDefault(model => model.Name == parameter.Name) is { } model)
        {
            return ExampleValue.Of(example(model), model.Type, parameter.ParameterType);
        }

        if (parameter is { HasDefaultValue: true, DefaultValue: null } && parameter.ParameterType == typeof(string))
        {
            // The link of a raw method, which the documented request does without.
            return null;
        }

        return request.Body is { } body && parameter.ParameterType.Name == body.Type.CSharp.Split('.', ':')[^1]
            ? ExampleBody.Of(body, parameter.ParameterType)
            : Options(parameter.ParameterType, request, example);
    }

    private static object Options(Type type, RequestModel request, Func<ParameterModel, string> example)
    {
        object options = Activator.CreateInstance(type)!;

        foreach (ParameterModel model in request.Parameters)
        {
            PropertyInfo? property = type.GetProperty(char.ToUpperInvariant(model.Name[0]) + model.Name[1..]);
            property?.SetValue(options, ExampleValue.Of(example(model), model.Type, property.PropertyType));
        }

        return options;
    }
}
