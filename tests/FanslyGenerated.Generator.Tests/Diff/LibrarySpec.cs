namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>A made-up API with one place for every kind of change, so that all of them fit into one document.</summary>
internal static class LibrarySpec
{
    public const string Text = """
        openapi: 3.0.3
        info: { title: Library, version: v1, description: A library with branches. }
        servers:
          - url: https://library.example
        security:
          - key: []
        tags:
          - { name: Books, description: What can be read. }
          - { name: Loans, description: Who reads what. }
          - { name: Desk, description: What the desk does. }
          - { name: Readers, description: Who reads here. }
          - { name: Visitors, description: Who came by. }
          - { name: Events, description: What happens. }
        x-client: { name: Library, namespace: FanslyGenerated.Library, account: branch }
        x-envelopes:
          plain: { schema: Envelope, payload: /data, statuses: [/status], message: /message }
        x-envelope: plain
        x-error-message: [/message]
        x-rate-limit: { limit: X-Limit, remaining: X-Remaining }
        paths:
          /branches/{branch}/books:
            get:
              operationId: Books_List
              tags: [Books]
              summary: Lists the books of a branch.
              description: In the order of the shelves.
              x-evidence: documented
              x-paging: { cursor: cursor, next: /data/next, items: /data/books, size: limit }
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: cursor, in: query, description: Where to go on., schema: { type: string }, example: c2 }
                - { name: limit, in: query, description: Books on a page., schema: { type: integer }, example: 10 }
                - { name: genre, in: query, description: Only books of this genre., schema: { type: string }, example: crime }
              responses: { '200': { description: A page., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/BookPage' } } }] } } } } }
            post:
              operationId: Books_Add
              tags: [Books]
              summary: Adds a book.
              description: It stands on a shelf at once.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              requestBody:
                required: true
                description: The book.
                content: { application/json: { schema: { $ref: '#/components/schemas/NewBook' }, example: { title: Emma, author: Jane } } }
              responses: { '201': { description: The book as it was stored., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Book' } } }] } } } } }
          /branches/{branch}/books/{book}:
            get:
              operationId: Books_Get
              tags: [Books]
              summary: Reads one book.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: book, in: path, required: true, description: Id of the book., schema: { type: string }, example: b1 }
              responses: { '200': { description: The book., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Book' } } }] } } } } }
          /branches/{branch}/readers:
            get:
              operationId: Readers_List
              tags: [Readers]
              summary: Lists who reads here.
              x-evidence: documented
              x-paging: { offset: from, items: /data/readers, total: /data/count }
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: from, in: query, description: How many to pass over., schema: { type: integer }, example: 10 }
                - { name: place, in: query, description: Where to go on., schema: { type: string }, example: r10 }
              responses: { '200': { description: The readers., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/ReaderPage' } } }] } } } } }
          /branches/{branch}/visitors:
            get:
              operationId: Visitors_List
              tags: [Visitors]
              summary: Lists who came by.
              x-evidence: documented
              x-paging: { offset: from, items: /data/readers, total: /data/count }
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: from, in: query, description: How many to pass over., schema: { type: integer }, example: 10 }
              responses: { '200': { description: The readers., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/ReaderPage' } } }] } } } } }
          /branches/{branch}/events:
            get:
              operationId: Events_List
              tags: [Events]
              summary: Lists what happens here.
              x-evidence: documented
              x-paging: { link: /data/next, items: /data/readers }
              parameters:
                - $ref: '#/components/parameters/branch'
              responses: { '200': { description: Who takes part., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/ReaderPage' } } }] } } } } }
          /branches/{branch}/covers/{book}:
            get:
              operationId: Books_GetCover
              tags: [Books]
              summary: Gets the picture on a book.
              x-evidence: documented
              x-envelope: none
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: book, in: path, required: true, description: Id of the book., schema: { type: string }, example: b1 }
              responses: { '200': { description: The picture., content: { image/png: { schema: { type: string, format: binary } } } } }
          /branches/{branch}/covers/{book}/text:
            get:
              operationId: Books_GetBlurb
              tags: [Books]
              summary: Gets the text on a book.
              x-evidence: documented
              x-envelope: none
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: book, in: path, required: true, description: Id of the book., schema: { type: string }, example: b1 }
              responses: { '200': { description: The text., content: { text/plain: { schema: { type: string, format: binary } } } } }
          /branches/{branch}/scans:
            post:
              operationId: Books_Scan
              tags: [Books]
              summary: Adds a book by a scan of its cover.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              requestBody:
                required: true
                description: The scan.
                content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Scan' }, example: { front: front.png, back: back.png } } }
              responses: { '200': { description: The book as it was stored., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Book' } } }] } } } } }
          /branches/{branch}/loans:
            get:
              operationId: Loans_List
              tags: [Loans]
              summary: Lists the loans of a branch.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: cursor, in: query, description: Where to go on., schema: { type: string }, example: c2 }
                - { name: since, in: query, description: Only loans since then., schema: { type: integer, x-unit: unix-seconds }, example: 1700000000 }
              responses: { '200': { description: The loans., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/LoanList' } } }] } } } } }
          /branches/{branch}/loans/{loan}:
            get:
              operationId: Loans_Get
              tags: [Loans]
              summary: Reads one loan.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: loan, in: path, required: true, description: Id of the loan., schema: { type: string }, example: l1 }
                - { name: with, in: query, description: What else to tell., schema: { type: string }, example: reader }
                - { name: tongue, in: query, description: Language of the answer., schema: { type: string }, example: en }
              responses: { '200': { description: The loan., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Loan' } } }] } } } } }
          /branches/{branch}/loans/{loan}/extension:
            put:
              operationId: Loans_Extend
              tags: [Loans]
              summary: Lets the reader keep the book longer.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: loan, in: path, required: true, description: Id of the loan., schema: { type: string }, example: l1 }
                - { name: days, in: query, description: How many days more., schema: { type: integer, format: int32 }, example: 7 }
              responses: { '200': { description: The loan., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Loan' } } }] } } } } }
          /branches/{branch}/desk/bell:
            post:
              operationId: Desk_Ring
              tags: [Desk]
              summary: Rings the bell.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: times, in: query, required: true, description: How often., schema: { type: integer }, example: 2 }
              responses: { '200': { description: Who came., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
          /branches/{branch}/desk/queue:
            get:
              operationId: Desk_GetQueue
              tags: [Desk]
              summary: Tells who waits.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: row, in: query, required: true, description: Which row., schema: { type: integer }, example: 2 }
                - { name: side, in: query, required: true, description: Which side., schema: { type: integer }, example: 2 }
              responses: { '200': { description: Who waits., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
          /branches/{branch}/desk/readers/{reader}:
            get:
              operationId: Desk_Find
              tags: [Desk]
              summary: Finds a reader.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
                - { name: reader, in: path, required: true, description: Id of the reader., schema: { type: string }, example: r1 }
                - { name: cards, in: query, explode: false, description: Only by these cards., schema: { type: array, items: { type: string } }, example: [c1, c2] }
              responses: { '200': { description: Who was found., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
          /branches/{branch}/desk/closing:
            post:
              operationId: Desk_Close
              tags: [Desk]
              summary: Closes the desk.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              responses: { '200': { description: Who came., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
          /branches/{branch}/desk/opening:
            post:
              operationId: Desk_Open
              tags: [Desk]
              summary: Opens the desk.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              responses: { '200': { description: Who came., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
          /branches/{branch}/desk/next:
            post:
              operationId: Desk_Serve
              tags: [Desk]
              summary: Calls the next reader.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              responses: { '200': { description: The loan., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Loan' } } }] } } } } }
          /branches/{branch}/desk/cards:
            post:
              operationId: Desk_Order
              tags: [Desk]
              summary: Orders a card.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              requestBody:
                required: true
                description: The card.
                content: { application/json: { schema: { $ref: '#/components/schemas/Card' }, example: { name: Emma } } }
              responses: { '200': { description: Who came., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
            delete:
              operationId: Desk_Revoke
              tags: [Desk]
              summary: Revokes a card.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/branch'
              requestBody:
                required: true
                description: The card.
                content: { application/json: { schema: { $ref: '#/components/schemas/Card' }, example: { name: Emma } } }
              responses: { '200': { description: Who came., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Reader' } } }] } } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: x-key, description: A key. }
          parameters:
            branch: { name: branch, in: path, required: true, description: Id of the branch., schema: { type: string }, example: main }
          schemas:
            Envelope:
              type: object
              description: What the library wraps its answers in.
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
              description: Somebody who writes.
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
              description: That somebody reads a book.
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
              description: Somebody who reads.
              required: [name, nick]
              properties:
                name: { type: string, description: Name of the reader. }
                nick: { type: string, x-name: NickName, description: What friends say. }
        """;
}
