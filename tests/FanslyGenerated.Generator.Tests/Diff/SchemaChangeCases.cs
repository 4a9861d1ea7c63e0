using FanslyGenerated.SpecTool.Diff;
using static FanslyGenerated.Generator.Tests.Diff.SpecChange;

namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>Changes to schemas: what callers write, and what they read.</summary>
internal static class SchemaChangeCases
{
    public static IReadOnlyList<SpecChange> All { get; } =
    [
        new("a property is new", Verdict.Additive, "Book.Subtitle: is new",
            After("description: Id of the book. }", "        subtitle: { type: string, description: What stands below. }"))
            { Caller = """_ = new Book { Id = "1" }.Id;""" },

        new("a file may be left out", Verdict.Additive, "Scan.Back: may be left out now",
            Replace("required: [front, back]", "required: [front]"))
            { Caller = """await account.Books.ScanAsync(new Scan { Front = FanslyGenerated.FileUpload.Open("f"), Back = FanslyGenerated.FileUpload.Open("b") });""" },

        new("a property is gone", Verdict.Breaking, "Book.Room: is gone",
            text => Without("description: The room")(text).Replace("edition, room]", "edition]"))
            { Caller = "string room = book.Room;" },

        new("a property has another name in C#", Verdict.Breaking, "Book.Shelf: is called Place now",
            Replace("shelf: { type: string,", "shelf: { type: string, x-name: Place,"))
            { Caller = "string shelf = book.Shelf;" },

        new("a property has another name on the wire", Verdict.Breaking,
            "Book.Isbn: is 'isbn13' on the wire instead of 'isbn'; C# does not show it",
            Replace("isbn: { type: string,", "isbn13: { type: string, x-name: Isbn,"))
            { Caller = """string isbn = book.Isbn ?? "";""", IsSilent = true },

        new("a property may be missing", Verdict.Breaking, "Book.Weight: may be null now",
            Replace("required: [id, title, pages, weight,", "required: [id, title, pages,"))
            { Caller = "long weight = book.Weight;" },

        new("a text may be null", Verdict.Breaking, "Book.Title: may be null now",
            Replace("title: { type: string, description: Its title. }", "title: { type: string, nullable: true, description: Its title. }"))
            { Caller = "int length = book.Title.Length;" },

        new("a number is always there", Verdict.Breaking, "Book.Lent: is never null now: long instead of long?",
            Replace("printedAt, shelf,", "printedAt, lent, shelf,"))
            { Caller = "long lent = book.Lent ?? 0;" },

        new("a text is always there", Verdict.Additive, "Book.Blurb: is never null now",
            Replace("readingTime, printedAt", "readingTime, blurb, printedAt"))
            { Caller = """string blurb = book.Blurb ?? "";""" },

        new("a property has another type", Verdict.Breaking, "Book.Edition: is string instead of long",
            Replace("edition: { type: integer", "edition: { type: string"))
            { Caller = "long edition = book.Edition;" },

        new("a number that is read gets wider", Verdict.Breaking, "Book.Pages: is long instead of int",
            Replace("pages: { type: integer, format: int32", "pages: { type: integer"))
            { Caller = "int pages = book.Pages;" },

        new("a number that is sent gets wider", Verdict.Additive, "NewBook.Copies: takes 64 bits instead of 32",
            Replace("copies: { type: integer, format: int32", "copies: { type: integer"))
            { Caller = """_ = new NewBook { Title = "t", Author = "a", Copies = 3 };""" },

        new("an instant is counted in other units", Verdict.Breaking,
            "Book.PrintedAt: counts milliseconds since 1970 on the wire instead of seconds since 1970; C# does not show it",
            Replace("printedAt: { type: integer, x-unit: unix-seconds", "printedAt: { type: integer, x-unit: unix-milliseconds"))
            { Caller = "DateTimeOffset printed = book.PrintedAt;", IsSilent = true },

        new("a duration becomes a number", Verdict.Breaking, "Book.ReadingTime: is long instead of TimeSpan",
            Replace("type: integer, x-unit: seconds", "type: integer"))
            { Caller = "TimeSpan time = book.ReadingTime;" },

        new("a list can be looked up", Verdict.Additive, "BookPage.Authors: can be looked up by 'id'",
            Replace("authors: { type: array,", "authors: { type: array, x-index: id,")),

        new("a value is new", Verdict.Additive, "Genre.Drama: is new",
            Replace("enum: [crime, ", "enum: [crime, drama, "))
            { Caller = """bool crime = book.Genre == Genre.Crime || book.Genre == new Genre("drama");""" },

        new("a value is gone", Verdict.Breaking, "Genre.Travel: is gone",
            Replace(", travel]", "]"))
            { Caller = "Genre travel = Genre.Travel;" },

        new("a value has another name", Verdict.Breaking, "Cover.Soft: is called Paperback now",
            Replace("[Soft,", "[Paperback,"))
            { Caller = "Cover soft = Cover.Soft;" },

        new("a value is another one", Verdict.Breaking, "Cover.Hard: is '3' on the wire instead of '2'; C# does not show it",
            Replace("enum: [1, 2]", "enum: [1, 3]"))
            { Caller = "Cover hard = Cover.Hard;", IsSilent = true },

        new("a request demands one more property", Verdict.Breaking, "Card.Town: is new and must be given",
            text => After("description: Who gets it.", "        town: { type: string, description: Where to. }")(text)
                .Replace("required: [name]", "required: [name, town]")
                .Replace("example: { name: Emma }", "example: { name: Emma, town: Bath }"))
            { Caller = """_ = new Card { Name = "n" };""" },

        new("a request takes one more property", Verdict.Additive, "NewBook.Language: is new",
            After("description: A note.", "        language: { type: string, description: Its language. }"))
            { Caller = """_ = new NewBook { Title = "t", Author = "a", Note = "n" };""" },

        new("a request demands less", Verdict.Additive, "NewBook.Author: may be left out now",
            Replace("required: [title, author]", "required: [title]"))
            { Caller = """_ = new NewBook { Title = "t", Author = "a" };""" },

        new("a bound is narrower", Verdict.Breaking, "NewBook.Price: takes 1 to 400 instead of 1 to 500; C# does not show it",
            Replace("maximum: 500", "maximum: 400"))
            { Caller = """_ = new NewBook { Title = "t", Author = "a", Price = 450m };""", IsSilent = true },

        new("a bound is wider", Verdict.Breaking, "NewBook.Price: takes 0 to 500 instead of 1 to 500; C# does not show it",
            Replace("minimum: 1,", "minimum: 0,"))
            { Caller = """_ = new NewBook { Title = "t", Author = "a", Price = 1m };""", IsSilent = true },

        new("a condition is new", Verdict.Breaking, "NewBook: needs series with volume; C# does not show it",
            After("when: series", "        - { when: volume, needs: [series] }"))
            { Caller = """_ = new NewBook { Title = "t", Author = "a", Volume = "2" };""", IsSilent = true },

        new("a class has another name", Verdict.Breaking, "Reader: is called Patron now",
            Replace("    Reader:\n      type: object\n", "    Reader:\n      type: object\n      x-name: Patron\n"))
            { Caller = "Reader reader = loan.Reader;" },
    ];
}
