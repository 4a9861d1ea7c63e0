using FluentAssertions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>Gets the exception that a call ends with.</summary>
internal static class Thrown
{
    /// <summary>Fails the test if the call ends in any other way, or not at all.</summary>
    public static async Task<TException> By<TException>(Task call)
        where TException : Exception
    {
        Func<Task> wait = () => call.WaitAsync(TimeSpan.FromSeconds(60));
        return (await wait.Should().ThrowAsync<TException>()).Which;
    }
}
