using System.Reflection;
using System.Text.RegularExpressions;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Problems;

namespace FanslyGenerated.Generator.Tests.SpecRules;

/// <summary>Holds the rules and the tests of the rules against each other.</summary>
public sealed partial class AllRulesTests
{
    /// <summary>The rules, in the order in which they are written down.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. typeof(Rules).GetFields().Select(field => (Rule)field.GetValue(null)!)];

    [Fact]
    public void Every_rule_is_broken_by_some_test()
    {
        IEnumerable<string> proven = typeof(AllRulesTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(RulesOf);

        proven.Distinct().Order().Should().Equal(All.Select(rule => rule.Id).Order());
    }

    [Fact]
    public void Every_rule_has_a_number_and_a_title_of_its_own()
    {
        All.Select(rule => rule.Id).Should().NotBeEmpty().And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
        All.Select(rule => rule.Title).Should().OnlyHaveUniqueItems();
    }

    /// <summary>Tests name rules in <see cref="ProvesAttribute"/> or in the first argument of their data.</summary>
    private static IEnumerable<string> RulesOf(MethodInfo test)
        => test.GetCustomAttributes<ProvesAttribute>().Select(proves => proves.Rule)
            .Concat(test.GetCustomAttributes<InlineDataAttribute>()
                .Select(data => data.GetData(test).Single().FirstOrDefault() as string ?? "")
                .SelectMany(first => RuleIds().Matches(first).Select(match => match.Value)));

    [GeneratedRegex(@"\bFAN[0-9]{3}\b")]
    private static partial Regex RuleIds();
}
