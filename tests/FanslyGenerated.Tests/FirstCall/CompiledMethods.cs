using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;

namespace FanslyGenerated.Tests.FirstCall;

/// <summary>Hears of every method that the runtime compiles in this process, from the moment it is made.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const EventKeywords Compiling = (EventKeywords)0x10;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _methods = new();

    /// <summary>Full names, in the order in which they were compiled.</summary>
    public IEnumerable<string> Names => _methods;

    /// <summary>Events come late. They come in order, so the last method is compiled here, and waited for.</summary>
    public void WaitForAll()
    {
        Last();
        var waited = Stopwatch.StartNew();

        while (!_methods.Any(static name => name.EndsWith($"{nameof(CompiledMethods)}.{nameof(Last)}", StringComparison.Ordinal)))
        {
            if (waited.Elapsed > s_patience)
            {
                throw new TimeoutException("The runtime does not report what it compiles.");
            }

            Thread.Sleep(20);
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Compiling);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // The base class hears of its first events before the fields of this one are there.
        if (_methods is not null && eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true)
        {
            _methods.Enqueue($"{Said(eventData, "MethodNamespace")}.{Said(eventData, "MethodName")}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Last()
    {
    }

    private static object? Said(EventWrittenEventArgs said, string name) => said.Payload![said.PayloadNames!.IndexOf(name)];
}
