using FanslyGenerated.Calls;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json;
using FanslyGenerated.Tests.Repeats;

namespace FanslyGenerated.Tests.WriteSafety;

/// <summary>A write that is cut off at one point, and what came of it.</summary>
internal sealed record CutCase(Cut Cut, string Kind, bool IsPooled, bool HasResilience)
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(300);

    public bool Exists => (!Cut.NeedsBody || Kind != "nothing") && (!Cut.IsBeforeAll || !IsPooled);

    /// <param name="certificate">The server's.</param>
    /// <param name="resilient">With a handler that repeats what fails.</param>
    /// <param name="impatient">With one that repeats what takes too long as well.</param>
    public async Task<CutOutcome> RunAsync(Certificate certificate, HttpClient resilient, HttpClient impatient)
    {
        await using var server = new CutServer(Cut, certificate.Value);
        var options = new TestOptions { BaseAddress = server.Address, MaxRetries = 1 };

        if (Cut.End == CutEnd.Silence)
        {
            options.AttemptTimeout = options.SilenceTimeout = s_short;
        }

        using ApiConnection connection = ApiConnection.Open(
            Connections.Profile,
            options,
            !HasResilience ? null : Cut.End == CutEnd.Silence ? impatient : resilient);

        if (IsPooled)
        {
            await WarmAsync(connection);
        }

        Exception? thrown = await OutcomeAsync(connection.SendAsync(Kind));
        await server.SettledAsync();
        return new CutOutcome(this, server.Copies, thrown);
    }

    /// <summary>A machine that is busy may take longer than the short deadlines of a case that waits for silence.</summary>
    private static async Task WarmAsync(ApiConnection connection)
    {
        for (int left = 20; ; left--)
        {
            try
            {
                await connection.SendAsync<Chapter>(Connections.Read, default);
                return;
            }
            catch (ApiTransportException) when (left > 0)
            {
            }
        }
    }

    private static async Task<Exception?> OutcomeAsync(Task<ApiResponse<Chapter>> call)
    {
        try
        {
            (await call.WaitAsync(TimeSpan.FromSeconds(60))).ThrowIfFailed();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
