using Microsoft.CodeAnalysis;

namespace FanslyGenerated.SpecTool.Surface;

/// <summary>A type as those see it who use it.</summary>
/// <param name="FullName">Its name with its namespace, and how many type parameters it has.</param>
/// <param name="Declaration">How it is declared, on one line.</param>
/// <param name="Members">How its members are declared, each on one line.</param>
internal sealed record SurfaceType(string FullName, string Declaration, IReadOnlyList<string> Members)
{
    private static readonly SymbolDisplayFormat s_names = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_members = new(
        typeQualificationStyle: s_names.TypeQualificationStyle,
        genericsOptions: s_names.GenericsOptions | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: s_names.MiscellaneousOptions,
        memberOptions:
            SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions:
            SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue);


    public static SurfaceType Of(INamedTypeSymbol type)
    {
        string[] members =
        [
            .. type.GetMembers()
                .Where(member => AssemblySurface.IsVisible(member) && !IsImplied(member) && member is not INamedTypeSymbol)
                .Select(member => (Symbol: member, Line: Attributes(member) + Show(member)))
                .OrderBy(member => Rank(member.Symbol))
                .ThenBy(member => member.Symbol.Name, StringComparer.Ordinal)
                .ThenBy(member => member.Line, StringComparer.Ordinal)
                .Select(member => member.Line),
        ];

        return new SurfaceType($"{type.ContainingNamespace}.{type.ToDisplayString(s_names)}", Declare(type), members);
    }

    private static string Show(ISymbol member)
        => member.ToDisplayString(s_members).Replace("default(CancellationToken)", "default", StringComparison.Ordinal);

    private static string Declare(INamedTypeSymbol type)
    {
        string modifiers = type switch
        {
            { TypeKind: TypeKind.Class, IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            _ => "",
        };
        string kind = type.TypeKind.ToString().ToLowerInvariant();
        string accessibility = type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } @base && type.TypeKind == TypeKind.Class
            ? [@base]
            : [];
        string[] inherited = [.. bases.Concat(type.Interfaces.Where(AssemblySurface.IsVisible)).Select(each => each.ToDisplayString(s_names))];

        return $"{Attributes(type)}{accessibility} {modifiers}{kind} {type.ToDisplayString(s_names)}"
            + (inherited.Length == 0 ? "" : $" : {string.Join(", ", inherited)}");
    }

    /// <summary>Those that a caller's compiler acts upon.</summary>
    private static string Attributes(ISymbol symbol)
        => string.Concat(symbol.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name is "ExperimentalAttribute" or "ObsoleteAttribute")
            .Select(attribute => $"[{attribute.AttributeClass!.Name.Replace("Attribute", "", StringComparison.Ordinal)}"
                + $"({string.Join(", ", attribute.ConstructorArguments.Select(argument => $"\"{argument.Value}\""))})] "));

    /// <summary>Whether another line says it already: a property's accessors, a struct's constructor without parameters.</summary>
    private static bool IsImplied(ISymbol member)
        => member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null };

    private static int Rank(ISymbol member)
        => member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
            IFieldSymbol => 1,
            IPropertySymbol => 2,
            IEventSymbol => 3,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => 5,
            _ => 4,
        };
}
