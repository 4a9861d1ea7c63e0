namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// The names of the classes that read and write JSON. They live in a namespace of their own, so that no schema's name
/// can be taken by one.
/// </summary>
public static class WireClass
{
    /// <summary>The namespace of the readers and writers of a client's classes.</summary>
    public static string Namespace(string csharpNamespace) => $"{csharpNamespace}.Wire";

    /// <summary>The class whose methods read the answers of a client's operations, by their ids.</summary>
    public static string Answers(string client) => $"{client}Answers";

    /// <summary>The class that reads a class, without type arguments: its method has them.</summary>
    public static string ReaderOf(string csharpClass) => Beside(csharpClass, "Reader");

    /// <summary>The class that writes a class.</summary>
    public static string WriterOf(string csharpClass) => Beside(csharpClass, "Writer");

    /// <summary>The class that writes a class as a form.</summary>
    public static string FormOf(string csharpClass) => Beside(csharpClass, "Form");

    private static string Beside(string csharpClass, string suffix)
    {
        int generic = csharpClass.IndexOf('<');
        string open = generic < 0 ? csharpClass : csharpClass.Substring(0, generic);
        int dot = open.LastIndexOf('.');

        return $"{Namespace(open.Substring(0, dot))}.{open.Substring(dot + 1)}{suffix}";
    }
}
