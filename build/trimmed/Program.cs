var check = new DocumentedCheck();
await DocumentedCalls.RunAsync(check);
Console.WriteLine($"{check.Operations} operations called, {check.Values} values as documented");
