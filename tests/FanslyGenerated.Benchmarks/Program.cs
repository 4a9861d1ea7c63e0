using BenchmarkDotNet.Running;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.Soaks;

switch (args)
{
    // dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- compare
    case ["compare", .. string[] questions]:
        Comparisons.Run(questions);
        return 0;

    // dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- soak pacing
    case ["soak", .. string[] names]:
        return await SoakProgram.RunAsync(names);

    // dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- --filter '*Generation*'
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
