namespace FanslyGenerated.Generator.Tests.Diff;

internal static partial class LibrarySpec
{
    private const string Components = """
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: x-key, description: A key. }
          parameters:
            branch: { name: branch, in: path, required: true, description: Id of the branch., schema: { type: string }, example: main }
          schemas:
            Envelope:
              type: object
              description: What the library wraps its responses in.
              required: [status, data]
              properties:
                status: { type: integer, format: int32, description: The status. }
                data: { description: What was asked for. }
                message: { type: string, description: A remark. }
                remark: { type: string, description: Another remark. }
                hint: { type: string, description: A third remark. }
            BookPage:
              type: object
              description: A page of books.
              required: [books, authors]
              properties:
                books: { type: array, items: { $ref: '#/components/schemas/Book' }, description: The books. }
                authors: { type: array, items: { $ref: '#/components/schemas/Author' }, description: Who wrote them. }
                next: { type: string, nullable: true, description: Where to go on. }
                following: { type: string, nullable: true, description: Where to go on from there. }
            Author:
              type: object
              description: A writer.
              required: [id]
              properties:
                id: { type: string, description: Id of the author. }
            Book:
              type: object
              description: Something to read.
              required: [id, title, pages, weight, genre, cover, readingTime, printedAt, shelf, edition, room]
              properties:
                id: { type: string, description: Id of the book. }
                title: { type: string, description: Its title. }
                pages: { type: integer, format: int32, description: How many pages it has. }
                weight: { type: integer, description: Its weight. }
                genre: { $ref: '#/components/schemas/Genre' }
                cover: { $ref: '#/components/schemas/Cover' }
                readingTime: { type: integer, x-unit: seconds, description: How long it takes to read. }
                printedAt: { type: integer, x-unit: unix-seconds, description: When it was printed. }
                shelf: { type: string, description: Where it stands. }
                edition: { type: integer, description: Which edition it is. }
                room: { type: string, description: The room it is in. }
                isbn: { type: string, description: Its ISBN. }
                lent: { type: integer, description: How often it was lent. }
                blurb: { type: string, description: What its back says. }
            Genre:
              type: string
              enum: [crime, poetry, travel]
              description: 'Kind of a book: crime, poetry or travel.'
            Cover:
              type: integer
              enum: [1, 2]
              x-enum-names: [Soft, Hard]
              description: 'Cover of a book: 1 soft, 2 hard.'
            NewBook:
              type: object
              description: A book to add.
              required: [title, author]
              x-requires:
                - { when: series, needs: [volume] }
              properties:
                title: { type: string, description: What it is called. }
                author: { type: string, description: Who wrote it. }
                price: { type: number, minimum: 1, maximum: 500, description: What it costs. }
                copies: { type: integer, format: int32, description: How many copies there are. }
                series: { type: string, description: The series it belongs to. }
                volume: { type: string, description: Its place in the series. }
                note: { type: string, description: A note. }
            Scan:
              type: object
              description: A scan of a book.
              required: [front, back]
              properties:
                front: { type: string, format: binary, description: The front. }
                back: { type: string, format: binary, description: The back. }
                spine: { type: string, format: binary, description: The spine. }
            Card:
              type: object
              description: A card to order.
              required: [name]
              properties:
                name: { type: string, description: Who gets it. }
                colour: { type: string, description: Its colour. }
            LoanList:
              type: object
              description: All loans.
              required: [loans]
              properties:
                loans: { type: array, items: { $ref: '#/components/schemas/Loan' }, description: The loans. }
                next: { type: string, nullable: true, description: Where to go on. }
            Loan:
              type: object
              description: A book that a reader took home.
              required: [id, reader]
              properties:
                id: { type: string, description: Id of the loan. }
                reader: { $ref: '#/components/schemas/Reader' }
            ReaderPage:
              type: object
              description: A page of readers.
              required: [readers, count]
              properties:
                readers: { type: array, items: { $ref: '#/components/schemas/Reader' }, description: The readers. }
                count: { type: integer, description: How many there are. }
                entered: { type: integer, description: How many there ever were. }
                next: { type: string, nullable: true, description: Where to go on. }
                following: { type: string, nullable: true, description: Where to go on from there. }
            Reader:
              type: object
              description: A reader.
              required: [name, nick]
              properties:
                name: { type: string, description: Name of the reader. }
                nick: { type: string, x-name: NickName, description: What friends say. }
        """;
}
