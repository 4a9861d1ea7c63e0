namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>A made-up API with one place for every kind of change, so that all of them fit into one document.</summary>
internal static partial class LibrarySpec
{
    public const string Text = Paths + "\n" + Components;

    private const string Paths = """
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
                - { name: with, in: query, description: What else to return., schema: { type: string }, example: reader }
                - { name: tongue, in: query, description: Language of the response., schema: { type: string }, example: en }
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
              summary: Gets who waits.
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
        """;
}
