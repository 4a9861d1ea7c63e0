using FanslyGenerated.Tests.FirstCall;

// The test runner only loads this assembly. The tests of what a new process does start one with it.
if (args is not ["first-call", var what, var samples])
{
    Console.Error.WriteLine("These are tests: dotnet test");
    return 2;
}

await FirstCalls.RunAsync(samples, isUnlisted: what == "unlisted");
return 0;
