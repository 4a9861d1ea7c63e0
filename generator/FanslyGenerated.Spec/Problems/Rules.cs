namespace FanslyGenerated.Spec.Problems;

/// <summary>Everything a spec can be refused for. <c>spec/README.md</c> describes each with an example.</summary>
public static class Rules
{
    // The text and its YAML.

    /// <summary>FAN001.</summary>
    public static readonly Rule ForbiddenCharacter = new(
        "FAN001", "Forbidden character",
        "The character {0} is not allowed in a spec: it ends lines in C#, hides, or deceives the eye; remove it");

    /// <summary>FAN002.</summary>
    public static readonly Rule TooLarge = new(
        "FAN002", "Document too large",
        "The document has {0} characters and may have {1}; split the API into two specs");

    /// <summary>FAN003.</summary>
    public static readonly Rule TooDeep = new(
        "FAN003", "Nesting too deep",
        "Maps and lists nest deeper than {0} levels here; move the inner part into components and refer to it");

    /// <summary>FAN004.</summary>
    public static readonly Rule InvalidYaml = new(
        "FAN004", "Not YAML",
        "This cannot be read as YAML: {0}");

    /// <summary>FAN005.</summary>
    public static readonly Rule OutsideTheSubset = new(
        "FAN005", "Outside the plain subset of YAML",
        "Specs are plain YAML, without {0}; write the value out, or refer to it by $ref");

    /// <summary>FAN006.</summary>
    public static readonly Rule DuplicateKey = new(
        "FAN006", "Duplicate key",
        "The key '{0}' stands in this map already, on line {1}; remove one of the two");

    /// <summary>FAN007.</summary>
    public static readonly Rule TooManyProblems = new(
        "FAN007", "Too many problems",
        "There are more than {0} problems, and the rest is not looked for; resolve some of those above first");

    // The shape of the document.

    /// <summary>FAN010.</summary>
    public static readonly Rule MissingKey = new(
        "FAN010", "Missing key",
        "{0} needs the key '{1}'");

    /// <summary>FAN011.</summary>
    public static readonly Rule WrongKind = new(
        "FAN011", "Wrong kind of value",
        "{0} must be {1} and is {2}");

    /// <summary>FAN012.</summary>
    public static readonly Rule UnknownKey = new(
        "FAN012", "Unknown key",
        "{0} has no key '{1}' in our dialect; {2}");

    /// <summary>FAN013.</summary>
    public static readonly Rule UnknownValue = new(
        "FAN013", "Unknown value",
        "{0} cannot be '{1}'; {2}");

    /// <summary>FAN014.</summary>
    public static readonly Rule UnresolvedReference = new(
        "FAN014", "Reference to nothing",
        "'{0}' refers to nothing in this document; {1}");

    /// <summary>FAN015.</summary>
    public static readonly Rule ExternalReference = new(
        "FAN015", "Reference out of the document",
        "'{0}' refers out of this document; only '#/components/…' is followed, so copy the part into components");

    /// <summary>FAN016.</summary>
    public static readonly Rule EndlessSchema = new(
        "FAN016", "Schema that contains itself",
        "'{0}' requires itself by way of '{1}', so no value can ever be complete; make the property optional");

    // Texts, examples and samples.

    /// <summary>FAN020.</summary>
    public static readonly Rule MissingDescription = new(
        "FAN020", "Missing description",
        "{0} has no description; it becomes the documentation that callers read, so say unit, range and meaning");

    /// <summary>FAN021.</summary>
    public static readonly Rule MissingExample = new(
        "FAN021", "Missing example",
        "{0} has no example; the contract tests send it, so give a value the API would accept");

    /// <summary>FAN022.</summary>
    public static readonly Rule ExampleDoesNotFit = new(
        "FAN022", "Example does not fit",
        "The example of {0} does not fit its schema at {1}: {2}");

    /// <summary>FAN023.</summary>
    public static readonly Rule MissingSample = new(
        "FAN023", "Missing sample",
        "Operation '{0}' has no sample response; save the documented response as {1}");

    /// <summary>FAN024.</summary>
    public static readonly Rule SampleDoesNotFit = new(
        "FAN024", "Sample does not fit",
        "The sample of '{0}' does not fit its schema at {1}: {2}");

    /// <summary>FAN025.</summary>
    public static readonly Rule SampleIsNoJson = new(
        "FAN025", "Sample is not JSON",
        "The sample of '{0}' cannot be read as JSON: {1}");

    /// <summary>FAN026.</summary>
    public static readonly Rule StraySample = new(
        "FAN026", "Sample of no operation",
        "The sample '{0}' belongs to no operation; {1}");

    /// <summary>FAN027.</summary>
    public static readonly Rule SamplesDiffer = new(
        "FAN027", "Documented and replayed sample differ",
        "The documented sample of '{0}' and the replayed one differ at {1}: {2}");

    // Paths, servers and keys.

    /// <summary>FAN030.</summary>
    public static readonly Rule UnsafePath = new(
        "FAN030", "Unsafe path",
        "The path '{0}' may hold letters, digits, '_', '-', '.', '/' and whole '{{name}}' segments, and no empty or dot segment");

    /// <summary>FAN031.</summary>
    public static readonly Rule PathParameterMismatch = new(
        "FAN031", "Path and parameters disagree",
        "Operation '{0}' and its path disagree about the path parameter '{1}'; declare it, or put it into the path");

    /// <summary>FAN032.</summary>
    public static readonly Rule UnsafeServer = new(
        "FAN032", "Server is no https origin",
        "The server '{0}' must be one https origin such as https://api.example.com, without path, query or user");

    /// <summary>FAN033.</summary>
    public static readonly Rule UnsupportedSecurity = new(
        "FAN033", "Unsupported kind of key",
        "{0} must be an apiKey in a header, or http with the scheme bearer");

    /// <summary>FAN034.</summary>
    public static readonly Rule AbsentRequest = new(
        "FAN034", "Absent request",
        "x-absent names '{0}', {1}");

    // Names.

    /// <summary>FAN040.</summary>
    public static readonly Rule OperationId = new(
        "FAN040", "Operation id is not Group_Verb",
        "The operation id '{0}' must read Group_Verb in PascalCase, such as ChatMessages_List");

    /// <summary>FAN041.</summary>
    public static readonly Rule NameCollision = new(
        "FAN041", "Two things of one name",
        "{0} and {1} would both be called '{2}' in C#; give one of them an x-name, or an operation another id");

    /// <summary>FAN042.</summary>
    public static readonly Rule UnusableName = new(
        "FAN042", "Name that C# cannot have",
        "'{0}' cannot become a name in C#; {1}");

    /// <summary>FAN043.</summary>
    public static readonly Rule HidingName = new(
        "FAN043", "Name that hides another",
        "{0} would be called '{1}' in C#, as {2} is, and would hide it from callers and from the client; {3}");

    /// <summary>FAN044.</summary>
    public static readonly Rule ParameterTwice = new(
        "FAN044", "Parameter twice",
        "Operation '{0}' has the parameter '{1}' in its {2} already; remove one of the two");

    // Schemas.

    /// <summary>FAN050.</summary>
    public static readonly Rule InlineSchema = new(
        "FAN050", "Inline object or enumeration",
        "{0} has an inline {1}; give it a name under components/schemas and refer to it");

    /// <summary>FAN051.</summary>
    public static readonly Rule UnitOnWrongType = new(
        "FAN051", "Unit on a wrong type",
        "{0} has {1}, which goes on {2}, and not on {3}");

    /// <summary>FAN052.</summary>
    public static readonly Rule UnusedComponent = new(
        "FAN052", "Unused component",
        "Nothing refers to '{0}'; remove it",
        IsWarning: true);

    /// <summary>FAN053.</summary>
    public static readonly Rule EnumNames = new(
        "FAN053", "Enumeration without names",
        "The enumeration '{0}' needs values and for each another name by x-enum-names; of its {1} values {2} are different, and so are {3} names");

    /// <summary>FAN054.</summary>
    public static readonly Rule UnsupportedSchema = new(
        "FAN054", "Unsupported schema",
        "{0} is {1}; write {2}");

    /// <summary>FAN055.</summary>
    public static readonly Rule Index = new(
        "FAN055", "x-index names no text of the items",
        "{0} has x-index '{1}', but {2}");

    /// <summary>FAN056.</summary>
    public static readonly Rule RequiredNamesNothing = new(
        "FAN056", "Required property that is not there",
        "{0} requires '{1}', which is none of its properties; {2}");

    // Envelopes, paging and conditions.

    /// <summary>FAN060.</summary>
    public static readonly Rule PointerNotInSchema = new(
        "FAN060", "Pointer to nothing",
        "{0} points to '{1}', but the response has no '{2}'; {3}");

    /// <summary>FAN061.</summary>
    public static readonly Rule CursorIsNoParameter = new(
        "FAN061", "Paging by a parameter that is not there",
        "x-paging of '{0}' names '{1}' as its {2}, which is no query parameter; {3}");

    /// <summary>FAN062.</summary>
    public static readonly Rule ItemsAreNoArray = new(
        "FAN062", "Items that are no array",
        "x-paging.items of '{0}' points to '{1}', which must be an array inside the payload and is {2}");

    /// <summary>FAN063.</summary>
    public static readonly Rule RequiresNamesNothing = new(
        "FAN063", "Condition on nothing",
        "x-requires of '{0}' names '{1}', which is none of its properties; {2}");

    /// <summary>FAN064.</summary>
    public static readonly Rule NarrowingOffThePath = new(
        "FAN064", "Narrowing beside the payload",
        "The response of '{0}' must be allOf [{1}, and a narrowing of properties along '{2}' alone]; {3}");

    /// <summary>FAN065.</summary>
    public static readonly Rule UnknownEnvelope = new(
        "FAN065", "Unknown envelope",
        "{0} names the envelope '{1}'; {2}");

    /// <summary>FAN066.</summary>
    public static readonly Rule PointerOfWrongType = new(
        "FAN066", "Pointer to a wrong type",
        "{0} points to '{1}', which must be {2} and is {3}");

    /// <summary>FAN067.</summary>
    public static readonly Rule PagingUnlikeAWalk = new(
        "FAN067", "Paging that cannot be walked",
        "x-paging of '{0}' needs {1}, and has {2}; leave x-paging out, and callers page by themselves");

    /// <summary>FAN068.</summary>
    public static readonly Rule PagingTwoWays = new(
        "FAN068", "Paging in two ways",
        "x-paging of '{0}' has both '{1}' and '{2}', of which each says where the pages go on or end; keep one of them");

    /// <summary>FAN069.</summary>
    public static readonly Rule OpenSchema = new(
        "FAN069", "Envelope as a value",
        "{0} is '{1}', which is an envelope's, and {2}; write another schema");

    // Bodies and files.

    /// <summary>FAN070.</summary>
    public static readonly Rule BodyOfAGet = new(
        "FAN070", "Body on a GET",
        "Operation '{0}' sends a body by GET, which servers and proxies may drop; write query parameters, or another method");

    /// <summary>FAN071.</summary>
    public static readonly Rule FormWithoutFile = new(
        "FAN071", "Form without a file",
        "The form of '{0}' is '{1}', which has no property {{ type: string, format: binary }}; add it, or send application/json");

    /// <summary>FAN072.</summary>
    public static readonly Rule MisplacedFile = new(
        "FAN072", "File where none can be",
        "{0} is a file, and {1}");

    /// <summary>FAN073.</summary>
    public static readonly Rule FileInEnvelope = new(
        "FAN073", "File in an envelope",
        "Operation '{0}' returns a file, around which no envelope can be; write x-envelope: none");
}
