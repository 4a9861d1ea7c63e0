using FanslyGenerated.ContractTests.Mutations;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.ContractTests.Contract;

/// <summary>The cases of the theories: every operation, times what can be tried on it.</summary>
public static class ContractCases
{
    public static TheoryData<string> Operations => [.. Contracts.Operations.Select(static operation => operation.Name)];

    /// <summary>Those that return something, be it JSON or a file.</summary>
    public static TheoryData<string> RespondingAnything
        => [.. Contracts.Operations.Where(static operation => (operation.Sample ?? (object?)operation.FileSample) is not null).Select(static operation => operation.Name)];

    /// <summary>Those that return JSON.</summary>
    public static TheoryData<string> Responding => [.. WithSample.Select(static operation => operation.Name)];

    public static TheoryData<string> Paged
        => [.. Contracts.Operations.Where(static operation => operation.Model.Paging is not null).Select(static operation => operation.Name)];

    public static TheoryData<string, int> Errors
        => Of(Contracts.Operations, static operation => operation.Model.Response.Errors.Select(static error => error.Status));

    public static TheoryData<string, string> NullForEachOptional
        => Of(WithSample, static operation => Paths(operation.Mutations.NullForEachOptional.Values));

    public static TheoryData<string, string> UnknownValueForEachEnumeration
        => Of(WithSample, static operation => Paths(operation.Mutations.UnknownValueForEachEnumeration.Values));

    /// <summary>Null on the way to the payload, where only a failure may have it.</summary>
    public static TheoryData<string, string> NullForEachOnThePointers
        => Of(WithSample, static operation => Paths(operation.Mutations.NullForEachOptional.Values
            .Where(mutation => IsOnPointer(operation.Envelope, mutation.Path) && !IsNullablePayload(operation, mutation.Path))));

    /// <summary>Null for a payload of which no more is known.</summary>
    public static TheoryData<string, string> NullForEachPayload
        => Of(WithSample, static operation => Paths(operation.Mutations.NullForEachOptional.Values
            .Where(mutation => IsNullablePayload(operation, mutation.Path))));

    public static TheoryData<string, string> NullForEachOptionalBesideThePointers
        => Of(WithSample, static operation => Paths(operation.Mutations.NullForEachOptional.Values
            .Where(mutation => !IsOnPointer(operation.Envelope, mutation.Path))));

    public static TheoryData<string, string> EachMissingOnThePointers
        => Of(WithSample, static operation => Paths(operation.Mutations.EachRequiredMissing.Values
            .Where(mutation => IsOnPointer(operation.Envelope, mutation.Path))));

    public static TheoryData<string, string> EachRequiredMissingBesideThePointers
        => Of(WithSample, static operation => Paths(operation.Mutations.EachRequiredMissing.Values
            .Where(mutation => !IsOnPointer(operation.Envelope, mutation.Path))));

    public static TheoryData<string, string> SuccessFlags
        => Of(WithSample, static operation => Texts(operation.Envelope?.SuccessFlags));

    /// <summary>The statuses inside of responses, the outermost included.</summary>
    public static TheoryData<string, string> Statuses
        => Of(WithSample, static operation => Texts(operation.Envelope?.Statuses));

    private static IEnumerable<ContractOperation> WithSample
        => Contracts.Operations.Where(static operation => operation.Sample is not null);

    private static IEnumerable<string> Paths(IEnumerable<Mutation> mutations) => mutations.Select(static mutation => mutation.Path);

    private static IEnumerable<string> Texts(IEnumerable<PointerModel>? pointers)
        => pointers?.Select(static pointer => pointer.Text) ?? [];

    private static bool IsOnPointer(EnvelopeModel? envelope, string path)
        => envelope is not null
        && envelope.Statuses.Concat(envelope.SuccessFlags).Append(envelope.Payload).Any(pointer =>
            $"{pointer?.Text}/".StartsWith(PointerOf(path) + "/", StringComparison.Ordinal));

    private static bool IsNullablePayload(ContractOperation operation, string path)
        => operation.Model.Response.PayloadCanBeNull && operation.Envelope?.Payload?.Text == PointerOf(path);

    private static string PointerOf(string path) => path.TrimStart('$').Replace('.', '/');

    internal static TheoryData<string, T> Of<T>(
        IEnumerable<ContractOperation> operations,
        Func<ContractOperation, IEnumerable<T>> details)
    {
        var data = new TheoryData<string, T>();

        foreach (ContractOperation operation in operations)
        {
            foreach (T detail in details(operation))
            {
                data.Add(operation.Name, detail);
            }
        }

        return data;
    }
}
