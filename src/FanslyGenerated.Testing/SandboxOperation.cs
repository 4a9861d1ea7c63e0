using System.Diagnostics.CodeAnalysis;
using FanslyGenerated.Testing.Server;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing;

/// <summary>
/// One operation of a sandbox. Objects that are to be served are written as JSON: models of this library,
/// Newtonsoft's tokens, or <see cref="RawJson"/> for JSON in a text.
/// </summary>
public sealed class SandboxOperation
{
    private readonly SandboxServer _server;
    private volatile PageSequence _sequence;
    private volatile FileSpec? _file;

    internal SandboxOperation(SandboxServer server, OperationSpec spec)
    {
        _server = server;
        Spec = spec;
        _sequence = PageSequence.Documented(spec);
        _file = spec.File;
    }

    /// <summary>Its name in the API's description.</summary>
    public string Id => Spec.Id;

    /// <summary>The requests for this operation so far, the earliest first.</summary>
    public IReadOnlyList<SandboxRequest> Requests => [.. _server.Requests.Where(request => request.Operation == Id)];

    internal OperationSpec Spec { get; }

    internal FaultQueue Faults { get; } = new();

    /// <summary>The file that is returned, where it is one.</summary>
    internal FileSpec? File => _file;

    /// <summary>
    /// Serves a list in pages of these items. What stands beside the items in a page is the sample's. Each page leads to the
    /// next as the API's do: by a token or a link of the sandbox's own, which the last one lacks, or by the number of items so far.
    /// </summary>
    /// <param name="pages">The items of each page; a page may have none.</param>
    /// <exception cref="InvalidOperationException">The operation has no pages.</exception>
    [RequiresUnreferencedCode(SandboxJson.NeedsReflection)]
    [RequiresDynamicCode(SandboxJson.NeedsReflection)]
    public SandboxOperation ServePages(params IEnumerable<object>[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);

        if (Spec.Paging is null)
        {
            throw new InvalidOperationException($"{Id} has no pages. ServePayloads says what it returns.");
        }

        _sequence = PageSequence.OfItems(Spec, [.. pages.Select(page => new JArray(page.Select(SandboxJson.From)))]);
        return this;
    }

    /// <summary>
    /// Serves these payloads inside the sample's envelope: of an operation with pages each is a page, of any other each is returned
    /// one request, and the last one all that follow.
    /// </summary>
    /// <param name="payloads">The payloads; at least one.</param>
    /// <exception cref="InvalidOperationException">The operation returns a file.</exception>
    [RequiresUnreferencedCode(SandboxJson.NeedsReflection)]
    [RequiresDynamicCode(SandboxJson.NeedsReflection)]
    public SandboxOperation ServePayloads(params object[] payloads)
    {
        ArgumentNullException.ThrowIfNull(payloads);
        ArgumentOutOfRangeException.ThrowIfZero(payloads.Length, nameof(payloads));

        if (Spec.File is not null)
        {
            throw new InvalidOperationException($"{Id} returns a file. ServeFile says which.");
        }

        _sequence = PageSequence.OfPayloads(Spec, [.. payloads.Select(SandboxJson.From)]);
        return this;
    }

    /// <summary>Serves a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="fileName">What the response calls it, if anything.</param>
    /// <exception cref="InvalidOperationException">The operation returns no file.</exception>
    public SandboxOperation ServeFile(byte[] content, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        FileSpec documented = Spec.File
            ?? throw new InvalidOperationException($"{Id} returns no file. ServePayloads says what it returns.");

        _file = documented with { Content = content, Name = fileName };
        return this;
    }

    /// <summary>Lets the next requests for this operation fail.</summary>
    /// <param name="fault">How they fail.</param>
    /// <param name="times">How many of them.</param>
    public SandboxOperation FailNext(SandboxFault fault, int times = 1)
    {
        Faults.Add(fault, times);
        return this;
    }

    /// <summary>Goes back to the documented responses, and to no faults.</summary>
    public void Reset()
    {
        _sequence = PageSequence.Documented(Spec);
        _file = Spec.File;
        Faults.Clear();
    }

    internal JToken? Response(SandboxRequest request, out string? problem) => _sequence.Response(request, out problem);
}
