namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>A place in a document. Its path is written when it is asked for, which is seldom.</summary>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string? _name;
    private readonly int _index;

    private Place(Place? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public static Place Root { get; } = new(null, null, 0);

    public Place Field(string name) => new(this, name, 0);

    public Place Item(int index) => new(this, null, index);

    public override string ToString()
        => _parent is null ? "$" : _name is null ? $"{_parent}[{_index}]" : $"{_parent}.{_name}";
}
