namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>A spec with a little of everything and nothing wrong, and its samples.</summary>
internal static class Specs
{
    public static SpecText Minimal { get; } = SpecText.Of("""
        openapi: 3.0.3
        info:
          title: Notes
          version: v1
          description: An API of notes.
        servers:
          - url: https://api.example.com
        security:
          - key: []
        tags:
          - name: Notes
            description: Read and write notes.

        x-client: { name: Notes, namespace: Notes.Api, account: accountId }
        x-envelopes:
          wrapped: { schema: Envelope, payload: /data, statuses: [/status], success: [/ok], message: /message }
        x-envelope: wrapped
        x-error-message: [/message]
        x-rate-limit: { limit: X-Limit, remaining: /left }
        x-meta: /meta

        paths:
          /accounts/{accountId}/notes:
            get:
              operationId: Notes_List
              tags: [Notes]
              summary: Lists notes.
              x-evidence: documented
              x-paging:
                cursor: cursor
                next: /data/next
                items: /data/notes
                size: limit
              parameters:
                - $ref: '#/components/parameters/accountId'
                - { name: cursor, in: query, description: Where to go on., schema: { type: string }, example: c1 }
                - { name: limit, in: query, description: How many., schema: { type: integer }, example: 10 }
              responses:
                '200':
                  description: A page.
                  headers:
                    X-Limit: { $ref: '#/components/headers/Limit' }
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: '#/components/schemas/Envelope'
                          - properties: { data: { $ref: '#/components/schemas/NotePage' } }
                '404': { $ref: '#/components/responses/NotFound' }
            post:
              operationId: Notes_Create
              tags: [Notes]
              summary: Creates a note.
              x-evidence: documented
              parameters:
                - $ref: '#/components/parameters/accountId'
              requestBody:
                required: true
                description: The note.
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/NewNote' }
                    example: { text: Hello, kind: paid, price: 4 }
              responses:
                '201':
                  description: The note as it was stored.
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: '#/components/schemas/Envelope'
                          - properties: { data: { $ref: '#/components/schemas/Note' } }
                '404': { $ref: '#/components/responses/NotFound' }

        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key, description: The key. }
          parameters:
            accountId:
              name: accountId
              in: path
              required: true
              description: The account.
              schema: { type: string }
              example: a1
          headers:
            Limit:
              description: Requests in a minute.
              schema: { type: integer }
          responses:
            NotFound:
              description: There is no such account.
              content:
                application/json:
                  schema: { $ref: '#/components/schemas/Failure' }
                  example: { message: No such account }
          schemas:
            Envelope:
              type: object
              description: What every response comes in.
              required: [status, ok, message, left, meta, data]
              properties:
                status: { type: integer, description: The status. }
                ok: { type: boolean, description: Whether it worked. }
                message: { type: string, description: A remark. }
                left: { type: integer, description: Requests left. }
                meta: { $ref: '#/components/schemas/Meta' }
                data: { description: What was asked for. }
            Meta:
              type: object
              description: About the call.
              properties:
                cost: { type: integer, description: What it cost. }
            Failure:
              type: object
              description: What went wrong.
              required: [message]
              properties:
                message: { type: string, description: In words. }
            NotePage:
              type: object
              description: A page of notes.
              required: [notes]
              properties:
                notes:
                  type: array
                  items: { $ref: '#/components/schemas/Note' }
                  x-index: id
                  description: The notes.
                next: { type: string, nullable: true, description: Leads to the next page. }
            Note:
              type: object
              description: A note.
              required: [id, text, createdAt, readAt]
              properties:
                id: { type: string, description: Its id. }
                text: { type: string, description: What it says. }
                createdAt: { type: number, x-unit: unix-seconds, description: When it was made. }
                readAt: { type: integer, x-unit: unix-seconds, x-zero: null, description: When it was read. }
                kind: { $ref: '#/components/schemas/Kind' }
            NewNote:
              type: object
              description: A note to write.
              required: [text]
              x-requires:
                - { when: kind=paid, needs: [price] }
              properties:
                text: { type: string, description: What it says. }
                kind: { $ref: '#/components/schemas/Kind' }
                price: { type: number, minimum: 1, maximum: 500, description: What it costs. }
            Kind:
              type: string
              enum: [free, paid]
              description: Kind of a note.

        """);

    /// <summary>The sample of <c>Notes_List</c>.</summary>
    public const string ListSample = """
        {
          "status": 200, "ok": true, "message": "Success", "left": 59, "meta": { "cost": 1 },
          "data": {
            "notes": [
              { "id": "n1", "text": "Hi", "createdAt": 1774754024.426, "readAt": 0, "kind": "free" }
            ],
            "next": "c1"
          }
        }
        """;

    /// <summary>The same, where <c>Notes_Create</c> takes a form and returns a file.</summary>
    public static SpecText Files => Minimal
        .With("application/json:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: {", "multipart/form-data:\n            schema: { $ref: '#/components/schemas/NewNote' }\n            example: { clip: a.mp4,")
        .With("price: { type: number,", "clip: { type: string, format: binary, description: A clip. }\n        price: { type: number,")
        .With("operationId: Notes_Create", "operationId: Notes_Create\n      x-envelope: none")
        .With("x-envelope: none", EnvelopedResponse, "video/mp4: { schema: { type: string, format: binary } }");

    /// <summary>The response of <c>Notes_Create</c>.</summary>
    public const string EnvelopedResponse =
        "application/json:\n              schema:\n                allOf:\n                  - $ref: '#/components/schemas/Envelope'\n                  - properties: { data: { $ref: '#/components/schemas/Note' } }";

    /// <summary>The sample of <c>Notes_Create</c>.</summary>
    public const string CreateSample = """
        {
          "status": 201, "ok": true, "message": "Created", "left": 58, "meta": {},
          "data": { "id": "n2", "text": "Hello", "createdAt": 1774754024, "readAt": 1774754025, "kind": "paid" }
        }
        """;
}
