using Microsoft.AspNetCore.Builder;
using WireMock.Logging;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;

namespace FanslyGenerated.TestKit;

/// <summary>Starts WireMock.Net in this process, on a free port of this machine that nothing else can reach.</summary>
internal static class WireMockServers
{
    public static WireMockServer Start(Arrivals arrivals, bool readsJson)
        => WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            Logger = new WireMockNullLogger(),
            PreWireMockMiddlewareInit = pipeline => arrivals.Listen((IApplicationBuilder)pipeline),
            DisableJsonBodyParsing = !readsJson,
            // A comma in a value is a comma to the API.
            QueryParameterMultipleValueSupport = QueryParameterMultipleValueSupport.NoComma,
        });
}
