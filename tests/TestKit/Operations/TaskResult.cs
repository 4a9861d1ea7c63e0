namespace FanslyGenerated.TestKit;

/// <summary>Awaits tasks whose results are of types known only at run time.</summary>
internal static class TaskResult
{
    /// <summary>The result, or null where there is none: an async method then ends with a type of the runtime's own.</summary>
    public static async Task<object?> ResultAsync(this Task task)
    {
        await task;
        object? result = task.GetType().GetProperty("Result")?.GetValue(task);
        return result?.GetType().Name == "VoidTaskResult" ? null : result;
    }
}
