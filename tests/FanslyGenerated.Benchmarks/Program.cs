using BenchmarkDotNet.Running;
using FanslyGenerated.Benchmarks.Soaks;

// dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- soak pacing
if (args is ["soak", .. var names])
{
    return await SoakProgram.RunAsync(names);
}

// dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- --filter '*Generation*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
