namespace FanslyGenerated.Resilience;

/// <summary>What a closed gate said to a call.</summary>
/// <param name="Left">How long it stays closed, where that is longer than the call may wait; null once the call may go.</param>
/// <param name="IsProbe">Whether the call goes ahead of the others, to find out whether a long wait is still meant.</param>
internal readonly record struct GatePass(TimeSpan? Left, bool IsProbe);
