namespace FanslyGenerated.ContractTests.Calls;

/// <summary>Awaits tasks whose results are of types known only at run time.</summary>
internal static class TaskResult
{
    public static async Task<object?> ResultAsync(this Task task)
    {
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }
}
