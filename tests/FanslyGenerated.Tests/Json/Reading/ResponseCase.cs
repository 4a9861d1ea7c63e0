using System.Reflection;
using System.Text;
using FanslyGenerated.Operations;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Tests.Json.Differential;

namespace FanslyGenerated.Tests.Json.Reading;

/// <summary>The response of one operation, as any spec has it: its documented sample, and the two ways of reading it.</summary>
internal sealed class ResponseCase
{
    private static readonly string s_samples = Path.Combine(Repository.SpecFolder, "samples");

    private readonly Func<ApiCall, ReadOnlyMemory<byte>, object> _reader;
    private readonly Func<ApiCall, ReadOnlyMemory<byte>, object?> _newtonsoft;

    private ResponseCase(string client, MethodInfo reader)
    {
        Name = $"{client}/{reader.Name}";
        Type = reader.ReturnType;
        Envelope = ViewOperation.Every.Single(operation => operation.Api.Name == client && operation.Model.Id == reader.Name).Envelope;
        Sample = File.ReadAllText(Path.Combine(s_samples, client.ToLowerInvariant(), reader.Name + ".json"));
        _reader = reader.CreateDelegate<Func<ApiCall, ReadOnlyMemory<byte>, object>>();
        _newtonsoft = typeof(PlainNewtonsoft).GetMethod("Read")!
            .MakeGenericMethod(Type).CreateDelegate<Func<ApiCall, ReadOnlyMemory<byte>, object?>>();
    }

    /// <summary>Every operation of every spec that the library was made from.</summary>
    public static IReadOnlyList<ResponseCase> All { get; } =
    [
        .. from type in GeneratedTypes.All
           where type.Namespace?.EndsWith(".Wire", StringComparison.Ordinal) == true && type.Name.EndsWith("Responses", StringComparison.Ordinal)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
           select new ResponseCase(type.Name[..^"Responses".Length], method),
    ];

    public static ResponseCase ChatMessages { get; } = Of("Fansly/ChatMessages_List");

    public static ResponseCase SentMessage { get; } = Of("Fansly/ChatMessages_Send");

    public static ResponseCase Queue { get; } = Of("OnlyFans/MassMessages_ListQueue");

    public string Name { get; }

    /// <summary>The class of the whole response.</summary>
    public Type Type { get; }

    public string Sample { get; }

    /// <summary>What the spec says of the envelope, if there is one.</summary>
    public EnvelopeModel? Envelope { get; }

    public static ResponseCase Of(string name) => All.Single(response => response.Name == name);

    public object Read(string json, bool keepsUnknownFields = false)
        => Read(Encoding.UTF8.GetBytes(json), keepsUnknownFields);

    public object Read(byte[] json, bool keepsUnknownFields = false)
        => _reader(new ApiCall(Name, HttpMethod.Get, null) { KeepsUnknownFields = keepsUnknownFields }, json);

    /// <summary>Under a name of its own: a metric shows so many paths of each operation, and random responses have taken theirs.</summary>
    public object ReadAs(string operation, byte[] json) => _reader(new ApiCall(operation, HttpMethod.Get, null), json);

    public object? ReadByNewtonsoft(byte[] json) => _newtonsoft(new ApiCall(Name, HttpMethod.Get, null), json);

    /// <summary>The sample with one piece of its text replaced, which has to be there.</summary>
    public string With(string piece, string replacement)
        => Sample.Contains(piece, StringComparison.Ordinal)
            ? Sample.Replace(piece, replacement, StringComparison.Ordinal)
            : throw new ArgumentException($"The sample has no {piece}.", nameof(piece));

    public override string ToString() => Name;
}
