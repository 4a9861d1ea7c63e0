using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes what is checked of a request's body before it is sent.</summary>
internal static class RequestEmitter
{
    public static GeneratedFile Emit(RequestsNode node)
    {
        SourceWriter writer = GeneratedFile.Start(node.Namespace);
        HashSet<string> requests = [.. node.Requests.Select(request => request.Schema)];
        writer.Write("/// <summary>Refuses requests that the API would refuse, or that would say something else than was meant.</summary>");

        using (writer.Block($"internal static class {node.Client}Requests"))
        {
            bool isFirst = true;

            foreach (ObjectModel request in node.Requests)
            {
                if (!isFirst)
                {
                    writer.Write("");
                }

                isFirst = false;
                WriteCheck(writer, node, request, requests);
            }
        }

        return new GeneratedFile($"{node.Client}.Requests.g.cs", writer.ToSourceText());
    }

    private static void WriteCheck(SourceWriter writer, RequestsNode node, ObjectModel request, HashSet<string> requests)
    {
        using (writer.Block($"public static void Check(global::{node.Namespace}.{request.Name} request)"))
        {
            writer.Write("global::System.ArgumentNullException.ThrowIfNull(request);");

            foreach (PropertyModel property in request.Properties)
            {
                WriteProperty(writer, property, requests);
            }

            foreach (ConditionModel condition in request.Conditions)
            {
                WriteCondition(writer, request, condition);
            }
        }
    }

    private static void WriteProperty(SourceWriter writer, PropertyModel property, HashSet<string> requests)
    {
        string member = $"request.{property.Name}";
        string name = Text.Literal(property.Name);

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
            Rule(writer, $"Text({member}{(property.CanBeNull ? "?" : "")}.Value, {name})");
        }

        if (property.Traits is { Minimum: not null } or { Maximum: not null })
        {
            string minimum = property.Traits.Minimum is { } least ? least + "m" : "null";
            string maximum = property.Traits.Maximum is { } most ? most + "m" : "null";
            Rule(writer, $"Range({member}, {minimum}, {maximum}, {name})");
        }

        WriteNested(writer, property, member, requests);
    }

    private static void WriteNested(SourceWriter writer, PropertyModel property, string member, HashSet<string> requests)
    {
        if (property.Type.Schema is { } schema && requests.Contains(schema))
        {
            writer.Write(property.CanBeNull ? $"if ({member} is not null) {{ Check({member}); }}" : $"Check({member});");
        }
        else if (property.Type.Item is { } item && (item.Kind == TypeKind.String || requests.Contains(item.Schema ?? "")))
        {
            using (writer.Block($"foreach (var item in {member}{(property.CanBeNull ? " ?? []" : "")})"))
            {
                writer.Write(item.Kind == TypeKind.String
                    ? $"global::FanslyGenerated.Requests.RequestRule.Text(item, {Text.Literal(property.Name)});"
                    : "Check(item);");
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
            string isAnySet = string.Join(" || ", needed.Select(property => IsSet(property, null)));
            string names = string.Join(" or ", needed.Select(property => property.Name));
            Rule(writer, $"Needs({IsSet(when, condition.WhenValue)}, {isAnySet}, {Text.Literal(named)}, {Text.Literal(needed[0].Name)}, {Text.Literal(names)})");
        }
    }

    private static string IsSet(PropertyModel property, string? value)
        => (property.Type.Kind, value) switch
        {
            (_, null) => property.CanBeNull || !property.Type.IsValueType ? $"request.{property.Name} is not null" : "true",
            (TypeKind.StringEnum, _) => $"request.{property.Name} is {{ Value: {Text.Literal(value)} }}",
            (TypeKind.String, _) => $"request.{property.Name} == {Text.Literal(value)}",
            (TypeKind.Boolean, "true" or "false") => $"request.{property.Name} == {value}",
            _ => $"global::System.Convert.ToString(request.{property.Name}, global::System.Globalization.CultureInfo.InvariantCulture) == {Text.Literal(value)}",
        };

    private static void Rule(SourceWriter writer, string call) => writer.Write($"global::FanslyGenerated.Requests.RequestRule.{call};");
}
