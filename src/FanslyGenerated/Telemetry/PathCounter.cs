using System.Diagnostics;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Telemetry;

/// <summary>Counts places of responses, by paths whose names the API may have made up.</summary>
internal sealed class PathCounter(string name, string unit, string description)
{
    private const int LongestPath = 200;
    private const string Other = "other";

    private readonly EventCounter _counter = new(name, unit, description);
    private readonly TagValues<string> _paths = new(most: 50);

    public bool IsEnabled => _counter.IsEnabled;

    public void Count(ApiCall call, string path)
    {
        if (IsEnabled)
        {
            bool isShown = path.Length <= LongestPath && _paths.Admits(call.Operation, path);
            TagList tags = default;
            tags.Add(Tags.Operation, call.Operation);
            tags.Add(Tags.Path, isShown ? path : Other);
            _counter.Add(tags);
        }
    }
}
