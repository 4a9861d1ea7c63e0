namespace FanslyGenerated.Resilience;

/// <summary>A caller's place in the queue. It goes on by itself once its turn has come, and not inside the pacer's lock.</summary>
internal sealed class Turn : TaskCompletionSource<TurnLease>
{
    public Turn()
        : base(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        Place = new LinkedListNode<Turn>(this);
    }

    public LinkedListNode<Turn> Place { get; }
}
