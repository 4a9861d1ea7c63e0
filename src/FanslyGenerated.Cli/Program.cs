using FanslyGenerated.Cli.Demos;
using FanslyGenerated.Cli.Tour;
using Spectre.Console;

// Into a file or a pipe goes plain text, wherever the program runs.
IAnsiConsole console = AnsiConsole.Create(Console.IsOutputRedirected
    ? new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors }
    : new AnsiConsoleSettings());

if (args is not ["tour"])
{
    Console.Error.WriteLine("""
        Shows what FanslyGenerated does.

          tour    every part of the library, on the documented responses; needs no key and no network
        """);
    return 2;
}

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};

try
{
    await new TourGuide(console).ShowAsync(
        [
            new MassMessageDemo(),
            new MediaDemo(),
            new ChatDemo(),
            new PaidMessageDemo(),
            new RateLimitDemo(),
            new HiddenFailureDemo(),
            new QueueDemo(),
        ],
        cancel.Token);
    return 0;
}
catch (OperationCanceledException) when (cancel.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
