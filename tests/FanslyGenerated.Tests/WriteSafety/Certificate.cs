using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FanslyGenerated.Tests.WriteSafety;

/// <summary>A certificate that no authority has signed.</summary>
internal sealed class Certificate : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public Certificate()
    {
        Value = new CertificateRequest("CN=localhost", _key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public X509Certificate2 Value { get; }

    public void Dispose()
    {
        Value.Dispose();
        _key.Dispose();
    }
}
