using BenchmarkDotNet.Running;
using FanslyGenerated.Benchmarks.Comparison;
using FanslyGenerated.Benchmarks.FirstCall;
using FanslyGenerated.Benchmarks.Generation;
using FanslyGenerated.Benchmarks.LongRuns;

// dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- compare
switch (args)
{
    case ["compare", .. string[] questions]:
        Comparisons.Run(questions);
        return 0;

    case ["compile"]:
        CompileComparison.Run();
        return 0;

    case ["first-call", .. string[] rest]:
        await FirstCallComparison.RunAsync(rest);
        return 0;

    case ["long-runs", .. string[] names]:
        return await LongRunProgram.RunAsync(names);

    // BenchmarkDotNet's own arguments, such as --filter '*Generation*'.
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
