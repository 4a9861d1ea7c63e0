namespace FanslyGenerated.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests see what an edit costs.</summary>
internal static class Steps
{
    public const string Spec = nameof(Spec);

    public const string Reading = nameof(Reading);

    public const string Clients = nameof(Clients);

    public const string Envelopes = nameof(Envelopes);

    public const string Resources = nameof(Resources);

    public const string Requests = nameof(Requests);

    public const string Indexes = nameof(Indexes);

    public const string Registrations = nameof(Registrations);

    public const string Readers = nameof(Readers);

    public const string Writers = nameof(Writers);

    public const string Forms = nameof(Forms);

    public const string Responses = nameof(Responses);

    public const string Problems = nameof(Problems);
}
