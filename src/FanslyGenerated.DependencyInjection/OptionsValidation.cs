using Microsoft.Extensions.Options;

namespace FanslyGenerated.DependencyInjection;

/// <summary>Reports when the application starts what would fail when the client is made.</summary>
internal sealed class OptionsValidation<TOptions> : IValidateOptions<TOptions>
    where TOptions : ApiClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        IReadOnlyList<string> problems = options.FindProblems();
        string which = typeof(TOptions).Name + (string.IsNullOrEmpty(name) ? "" : $" '{name}'");

        return problems.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => $"{which}: {problem}"));
    }
}
