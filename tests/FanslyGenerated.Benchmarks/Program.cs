using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- --filter '*Generation*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
