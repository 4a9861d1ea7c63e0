using FanslyGenerated.Tests.Witness;

namespace FanslyGenerated.Tests.Http;

/// <summary>Options of an API that exists in tests alone. Nothing is tried again unless a test asks for it.</summary>
internal sealed class TestOptions : ApiClientOptions
{
    public TestOptions()
        : base(new Uri("https://api.example/base/"))
    {
        ApiKey = Canary.Key;
        MaxRetries = 0;
        LoggerFactory = Captured.WholeRun.Loggers;
    }
}
