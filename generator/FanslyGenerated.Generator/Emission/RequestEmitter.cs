using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes what is checked of a request's body before it is sent.</summary>
internal static class RequestEmitter
{
    public static GeneratedFile Emit(RequestsPlan plan)
    {
        SourceWriter writer = GeneratedFile.Start(plan.Client.Namespace);
        writer.Write($"/// <summary>Refuses requests that the API would refuse, or that would say something else than was meant.</summary>");

        using (writer.Block($"internal static class {plan.Client.Requests}"))
        {
            bool isFirst = true;

            foreach (RequestPlan request in plan.Requests)
            {
                if (!isFirst)
                {
                    writer.WriteLine();
                }

                isFirst = false;
                WriteCheck(writer, plan, request.Type, request.Model);
            }
        }

        return new GeneratedFile($"{plan.Client.Client}.Requests.g.cs", writer.ToSourceText());
    }

    private static void WriteCheck(SourceWriter writer, RequestsPlan plan, Code type, ObjectModel request)
    {
        using (writer.Block($"public static void Check({type} request)"))
        {
            writer.Write($"global::System.ArgumentNullException.ThrowIfNull(request);");

            foreach (PropertyModel property in request.Properties)
            {
                WriteProperty(writer, plan, property);
            }

            foreach (ConditionModel condition in request.Conditions)
            {
                WriteCondition(writer, request, condition);
            }
        }
    }

    private static void WriteProperty(SourceWriter writer, RequestsPlan plan, PropertyModel property)
    {
        Code member = $"request.{property.Identifier}";
        Code name = Code.Literal(property.Name);

        if (!property.CanBeNull && !property.Type.IsValueType)
        {
            Rule(writer, $"Required({member}, {name})");
        }

        if (property.Type.Kind == TypeKind.String)
        {
            Rule(writer, $"Text({member}, {name})");
        }
        else if (property.Type.Kind == TypeKind.StringEnum)
        {
            Rule(writer, $"Text({member}{(property.CanBeNull ? $"?" : Code.None)}.Value, {name})");
        }

        if (property.Traits is { Minimum: not null } or { Maximum: not null })
        {
            Code minimum = property.Traits.Minimum is { } least ? Code.Number(least) : $"null";
            Code maximum = property.Traits.Maximum is { } most ? Code.Number(most) : $"null";
            Rule(writer, $"Range({member}, {minimum}, {maximum}, {name})");
        }

        WriteNested(writer, plan, property, member);
    }

    private static void WriteNested(SourceWriter writer, RequestsPlan plan, PropertyModel property, Code member)
    {
        if (plan.IsChecked(property.Type))
        {
            writer.Write(property.CanBeNull ? (Code)$"if ({member} is not null) {{ Check({member}); }}" : $"Check({member});");
        }
        else if (property.Type.Item is { } item && (item.Kind == TypeKind.String || plan.IsChecked(item)))
        {
            using (writer.Block($"foreach (var item in {member}{(property.CanBeNull ? $" ?? []" : Code.None)})"))
            {
                writer.Write((item.Kind, property.Type.IsItemNullable) switch
                {
                    (TypeKind.String, _) => (Code)$"global::FanslyGenerated.Json.Writing.RequestRule.Text(item, {Code.Literal(property.Name)});",
                    (_, true) => $"if (item is not null) {{ Check(item); }}",
                    _ => $"Check(item);",
                });
            }
        }
    }

    private static void WriteCondition(SourceWriter writer, ObjectModel request, ConditionModel condition)
    {
        PropertyModel when = request.Property(condition.When)!;
        string named = condition.WhenValue is { } value ? $"{when.Name} {value}" : when.Name;

        foreach (NeedModel need in condition.Needs)
        {
            PropertyModel[] needed = [.. need.OneOf.Select(name => request.Property(name)!)];
            Code isAnySet = Code.Join($" || ", needed.Select(property => IsSet(property, null)));
            string names = string.Join(" or ", needed.Select(property => property.Name));
            Rule(writer, $"Needs({IsSet(when, condition.WhenValue)}, {isAnySet}, {Code.Literal(named)}, {Code.Literal(needed[0].Name)}, {Code.Literal(names)})");
        }
    }

    private static Code IsSet(PropertyModel property, string? value)
        => (property.Type.Kind, value) switch
        {
            (_, null) => property.CanBeNull || !property.Type.IsValueType ? (Code)$"request.{property.Identifier} is not null" : $"true",
            (TypeKind.StringEnum, _) => $"request.{property.Identifier} is {{ Value: {Code.Literal(value)} }}",
            (TypeKind.String, _) => $"request.{property.Identifier} == {Code.Literal(value)}",
            (TypeKind.Boolean, "true" or "false") => $"request.{property.Identifier} == {Code.Flag(value == "true")}",
            _ => $"global::System.Convert.ToString(request.{property.Identifier}, global::System.Globalization.CultureInfo.InvariantCulture) == {Code.Literal(value)}",
        };

    private static void Rule(SourceWriter writer, Code call) => writer.Write($"global::FanslyGenerated.Json.Writing.RequestRule.{call};");
}
