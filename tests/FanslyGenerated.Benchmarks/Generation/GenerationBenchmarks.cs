using BenchmarkDotNet.Attributes;
using FanslyGenerated.Generator.Tests.Diff;
using FanslyGenerated.Generator.Tests.Incrementality;
using FanslyGenerated.Spec.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace FanslyGenerated.Benchmarks.Generation;

/// <summary>What a spec of 200 operations costs on its way to an assembly. The figures stand in README.md beside this project.</summary>
/// <remarks>In this process, since one of their own would have to build the whole SDK first.</remarks>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(10)]
public class GenerationBenchmarks
{
    private readonly string _spec = LargeSpec.Text();
    private CSharpCompilation _sdk = null!;

    /// <summary>Runs NSwag and the generator once: what follows them is the compiler's own time.</summary>
    [GlobalSetup]
    public void Generate() => _sdk = GeneratedPackage.Compilation(_spec);

    /// <summary>YAML to model, with every rule.</summary>
    [Benchmark]
    public object Read() => SpecReader.Read("large.yaml", _spec);

    /// <summary>YAML to C#, by a generator that has seen nothing yet.</summary>
    [Benchmark]
    public object Emit() => GeneratorRun.Over(_spec).Sources;

    /// <summary>C# to an assembly: the models, the raw client and what the generator added.</summary>
    [Benchmark]
    public object Compile()
    {
        using var assembly = new MemoryStream();
        return _sdk.Clone().Emit(assembly);
    }
}
