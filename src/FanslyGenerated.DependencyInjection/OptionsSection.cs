using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace FanslyGenerated.DependencyInjection;

/// <summary>
/// Reads options from configuration. By hand, so that a setting that is misspelt is no setting that is ignored, and so that
/// trimming takes nothing away.
/// </summary>
internal static class OptionsSection
{
    private static readonly Dictionary<string, Func<ApiClientOptions, string, bool>> s_settings =
        new(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(ApiClientOptions.ApiKey)] = static (options, text) => Set(true, text, key => options.ApiKey = key),
            [nameof(ApiClientOptions.BaseAddress)] = static (options, text)
                => Set(Uri.TryCreate(text, UriKind.Absolute, out Uri? uri), uri!, value => options.BaseAddress = value),
            [nameof(ApiClientOptions.RequestsPerMinute)] = static (options, text)
                => Set(IsNumber(text, out int number), number, value => options.RequestsPerMinute = value),
            [nameof(ApiClientOptions.MaxRetries)] = static (options, text)
                => Set(IsNumber(text, out int number), number, value => options.MaxRetries = value),
            [nameof(ApiClientOptions.MaxRetryAfter)] = static (options, text)
                => Set(IsTime(text, out TimeSpan time), time, value => options.MaxRetryAfter = value),
            [nameof(ApiClientOptions.AttemptTimeout)] = static (options, text)
                => Set(IsTime(text, out TimeSpan time), time, value => options.AttemptTimeout = value),
            [nameof(ApiClientOptions.SilenceTimeout)] = static (options, text)
                => Set(IsTime(text, out TimeSpan time), time, value => options.SilenceTimeout = value),
            [nameof(ApiClientOptions.TotalTimeout)] = static (options, text)
                => Set(IsTime(text, out TimeSpan time), time, value => options.TotalTimeout = value),
            [nameof(ApiClientOptions.MaxResponseBytes)] = static (options, text)
                => Set(IsNumber(text, out int number), number, value => options.MaxResponseBytes = value),
            [nameof(ApiClientOptions.KeepUnknownFields)] = static (options, text)
                => Set(bool.TryParse(text, out bool keeps), keeps, value => options.KeepUnknownFields = value),
        };

    /// <summary>Sets what the section says.</summary>
    /// <exception cref="OptionsValidationException">Everything that is invalid, by name and without a value.</exception>
    public static void Apply(IConfiguration section, ApiClientOptions options)
    {
        List<string> problems = [];

        foreach (IConfigurationSection setting in section.GetChildren())
        {
            if (!s_settings.TryGetValue(setting.Key, out Func<ApiClientOptions, string, bool>? set))
            {
                problems.Add($"{setting.Key} is no setting; there are {string.Join(", ", s_settings.Keys)}");
            }
            else if (setting.Value is { } text && !set(options, text))
            {
                problems.Add($"{setting.Key} cannot be read");
            }
        }

        if (problems.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, options.GetType(), problems);
        }
    }

    private static bool Set<TValue>(bool isRead, TValue value, Action<TValue> set)
    {
        if (isRead)
        {
            set(value);
        }

        return isRead;
    }

    private static bool IsNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static bool IsTime(string text, out TimeSpan time)
        => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out time);
}
