namespace FanslyGenerated.Pacing;

/// <summary>Somebody's place in the queue. Whoever waits goes on by itself, and not inside the pacer's lock.</summary>
internal sealed class Turn : TaskCompletionSource
{
    public Turn()
        : base(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        Place = new LinkedListNode<Turn>(this);
    }

    public LinkedListNode<Turn> Place { get; }
}
