using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The class that describes the envelopes of an API and opens them.</summary>
/// <param name="Client">The names of the API.</param>
/// <param name="Others">The descriptors of responses that have no envelope.</param>
/// <param name="Envelopes">The envelopes.</param>
public sealed record EnvelopesPlan(
    ClientNames Client, EquatableArray<DescriptorPlan> Others, EquatableArray<EnvelopePlan> Envelopes)
{
    /// <summary>What an envelope says beside its payload, for APIs that do so there and not in headers.</summary>
    public SignalsPlan? Signals { get; init; }

    /// <summary>One envelope for each class. Those of one class say the same.</summary>
    public IEnumerable<EnvelopePlan> OfEachClass
        => Envelopes.GroupBy(envelope => envelope.Model.Type.Class).Select(same => same.First());

    internal static EnvelopesPlan Of(SpecModel spec)
    {
        EquatableArray<string> messages = spec.Client.Signals.ErrorMessages;
        var none = new DescriptorPlan(EnvelopeNames.None, [], [], null, messages);

        // In place of a file may come JSON that says why: whatever any envelope of the API calls a failure is one.
        var file = new DescriptorPlan(
            EnvelopeNames.File,
            Places(spec.Envelopes.SelectMany(envelope => envelope.Statuses)),
            Places(spec.Envelopes.SelectMany(envelope => envelope.SuccessFlags)),
            null,
            messages);

        return new EnvelopesPlan(
            ClientNames.Of(spec.Client), [none, file],
            spec.Envelopes.Select(envelope => EnvelopePlan.Of(envelope, messages)).ToEquatableArray())
        {
            Signals = SignalsPlan.Of(spec),
        };
    }

    internal static EquatableArray<string> Places(IEnumerable<PointerModel> pointers)
        => pointers.Select(pointer => pointer.Text).Distinct(StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>What a response is judged by: JSON pointers.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Statuses">Where statuses stand that must all be 2xx, the outermost first.</param>
/// <param name="Flags">Where flags stand that must all be true.</param>
/// <param name="Payload">Where the payload stands, if there is one.</param>
/// <param name="Messages">Where an error's message may stand, the likeliest first.</param>
public sealed record DescriptorPlan(
    Code Name, EquatableArray<string> Statuses, EquatableArray<string> Flags, string? Payload, EquatableArray<string> Messages);

/// <summary>An envelope in C#: a descriptor, and the methods that open it.</summary>
/// <param name="Model">The envelope.</param>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Open">The method that opens it.</param>
/// <param name="OpenOrNull">The method that opens it around a payload that may be null.</param>
public sealed record EnvelopePlan(EnvelopeModel Model, DescriptorPlan Descriptor, Code Open, Code OpenOrNull)
{
    internal static EnvelopePlan Of(EnvelopeModel envelope, EquatableArray<string> messages)
        => new(
            envelope,
            new DescriptorPlan(
                EnvelopeNames.Descriptor(envelope.Identifier),
                envelope.Statuses.Select(status => status.Text).ToEquatableArray(),
                envelope.SuccessFlags.Select(flag => flag.Text).ToEquatableArray(),
                envelope.Payload?.Text,
                messages),
            EnvelopeNames.Open(envelope.Identifier),
            EnvelopeNames.OpenOrNull(envelope.Identifier));
}
