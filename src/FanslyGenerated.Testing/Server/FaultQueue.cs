namespace FanslyGenerated.Testing.Server;

/// <summary>The faults that wait for a request.</summary>
internal sealed class FaultQueue
{
    private readonly Queue<SandboxFault> _faults = [];

    public void Add(SandboxFault fault, int times)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);

        lock (_faults)
        {
            foreach (SandboxFault each in Enumerable.Repeat(fault, times))
            {
                _faults.Enqueue(each);
            }
        }
    }

    public SandboxFault? Take()
    {
        lock (_faults)
        {
            return _faults.TryDequeue(out SandboxFault? fault) ? fault : null;
        }
    }

    public void Clear()
    {
        lock (_faults)
        {
            _faults.Clear();
        }
    }
}
