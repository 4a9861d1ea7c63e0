using System.Text;

namespace FanslyGenerated.TestKit;

/// <summary>A spec of as many operations as the largest API is likely to have, and its samples.</summary>
internal static class LargeSpec
{
    public const int Groups = 20;
    public const int OperationsPerGroup = 10;

    public const string Sample = """
        { "ok": true, "result": { "next": "n", "items": [{ "id": "1", "at": 1774700000, "took": 750, "size": 3, "price": 4, "more": {} }] } }
        """;

    public static IEnumerable<string> OperationIds
        => from @group in Enumerable.Range(1, Groups)
           from verb in Enumerable.Range(1, OperationsPerGroup)
           select $"Group{@group}_List{verb}";

    public static string Text()
    {
        var text = new StringBuilder("""
            openapi: 3.0.3
            info: { title: Large, version: v1, description: An API with very many operations. }
            servers: [{ url: https://api.large.example }]
            security: [{ token: [] }]
            x-client: { name: Large, namespace: FanslyGenerated.Large, account: tenantId }
            x-envelopes:
              wrapped: { schema: LargeEnvelope, payload: /result, success: [/ok] }
            x-envelope: wrapped
            x-error-message: [/reason]
            paths:

            """);

        foreach (string id in OperationIds)
        {
            text.Append($$$"""
                  /v1/{tenantId}/{{{id.Replace('_', '/')}}}:
                    get:
                      operationId: {{{id}}}
                      summary: Lists things of one kind.
                      x-evidence: documented
                      x-paging: { cursor: cursor, next: /result/next, items: /result/items, size: limit }
                      parameters:
                        - $ref: '#/components/parameters/tenantId'
                        - { name: cursor, in: query, description: Where to continue., schema: { type: string }, example: n }
                        - { name: limit, in: query, description: How many a page may hold., schema: { type: integer }, example: 5 }
                        - { name: since, in: query, description: Only later things., schema: { type: integer, x-unit: unix-milliseconds }, example: 1774700000000 }
                      responses:
                        '200':
                          description: A page.
                          content:
                            application/json:
                              schema: { allOf: [{ $ref: '#/components/schemas/LargeEnvelope' }, { properties: { result: { $ref: '#/components/schemas/{{{Name(id)}}}Page' } } }] }

                """);
        }

        text.Append("""
            components:
              securitySchemes:
                token: { type: http, scheme: bearer, description: The key. }
              parameters:
                tenantId: { name: tenantId, in: path, required: true, description: Id of the tenant., schema: { type: string }, example: t1 }
              schemas:
                LargeEnvelope:
                  type: object
                  description: What every response comes in.
                  required: [ok, result]
                  properties:
                    ok: { type: boolean, description: Whether it worked. }
                    result: { description: What was asked for. }

            """);

        foreach (string id in OperationIds)
        {
            text.Append($$$"""
                    {{{Name(id)}}}Page:
                      type: object
                      description: A page.
                      required: [items]
                      properties:
                        next: { type: string, nullable: true, description: Leads to the next page. }
                        items: { type: array, x-index: id, items: { $ref: '#/components/schemas/{{{Name(id)}}}' }, description: The things. }
                    {{{Name(id)}}}:
                      type: object
                      description: A thing.
                      required: [id, at, took]
                      properties:
                        id: { type: string, description: Its id. }
                        at: { type: number, x-unit: unix-seconds, description: When it was made. }
                        took: { type: integer, x-unit: milliseconds, description: How long it took to make. }
                        size: { type: integer, format: int32, description: Its size. }
                        price: { type: integer, x-unit: raw-amount, description: Its price. }
                        more: { description: More about it. }

                """);
        }

        return text.ToString();
    }

    private static string Name(string id) => "Large" + id.Replace("_", "", StringComparison.Ordinal);
}
