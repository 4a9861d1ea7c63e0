using System.Text;
using FanslyGenerated;
using FanslyGenerated.Acme;
using FanslyGenerated.Testing;

/// <summary>Sends files, over the sandbox.</summary>
internal static class Files
{
    public static async Task RunAsync()
    {
        await UploadAsync();
        await DownloadAsync();
    }

    private static async Task DownloadAsync()
    {
        var sandbox = new AcmeSandbox();
        using AcmeClient acme = new(sandbox.CreateHttpClient(), new AcmeClientOptions { ApiKey = "acme-key", MaxRetries = 0 });

        await using (FileDownload photo = await acme.Photos.DownloadAsync("ph1"))
        {
            Console.WriteLine($"download: {photo.ContentType} {photo.Length} {photo.FileName ?? "nameless"} {await ReadAsync(photo)}");
        }

        Console.WriteLine($"accept: {sandbox.Requests[^1].Headers["Accept"]}");
        sandbox.Operation("Photos_Export").ServeFile([0, 255, 128], "../my photos.zip");

        await using (FileDownload archive = await acme.Photos.ExportAsync(new() { ParcelId = "p1" }))
        {
            Console.WriteLine($"export: {archive.ContentType} {archive.Length} {archive.FileName} {await ReadAsync(archive)} for {sandbox.Requests[^1].Body}");
        }

        await FailAsync(acme, sandbox, SandboxFault.Status(404));
        await FailAsync(acme, sandbox, SandboxFault.Response(200, """{ "ok": false, "reason": "gone" }"""));
        await FailAsync(acme, sandbox, SandboxFault.Response(200, """{ "ok": true }"""));
        await FailAsync(acme, sandbox, SandboxFault.Response(200, "<html/>", "text/html"));
        await FailAsync(acme, sandbox, SandboxFault.Response(502, "<html/>", "text/html"));
        ApiResponse<FileDownload> raw = await acme.Raw.Photos.DownloadAsync("ph1");
        Console.WriteLine($"raw: {raw.StatusCode} {raw.Envelope!.Length}");
        raw.Envelope.Dispose();
    }

    private static async Task FailAsync(AcmeClient acme, AcmeSandbox sandbox, SandboxFault fault)
    {
        sandbox.FailNext(fault);

        try
        {
            await acme.Photos.DownloadAsync("ph1");
        }
        catch (ApiException exception)
        {
            Console.WriteLine($"no file: {exception.GetType().Name} {(exception as ApiStatusException)?.ApiMessage}");
        }
    }

    private static async Task<string> ReadAsync(FileDownload file)
    {
        using var bytes = new MemoryStream();
        await file.Content.CopyToAsync(bytes);
        return Convert.ToHexString(bytes.ToArray());
    }

    private static async Task UploadAsync()
    {
        var sandbox = new AcmeSandbox();
        using HttpClient http = sandbox.CreateHttpClient();
        using var acme = new AcmeClient(http, new AcmeClientOptions { ApiKey = "acme-key" });
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N} \u00e4.jpg");
        await File.WriteAllTextAsync(path, "picture");
        long sent = 0;

        Photo photo = await acme.Photos.UploadAsync("p1", new()
        {
            Photo = new FileUpload(_ => ValueTask.FromResult<Stream>(File.OpenRead(path)), "fr\u00f6nt \"1\".jpg") { Progress = new OnProgress(count => sent = count) },
            Back = FileUpload.Open(path),
            Title = "The front",
            Side = PhotoSide.Front,
            Weight = 2.5m,
            IsPublic = true,
            TakenAt = DateTimeOffset.UnixEpoch.AddDays(1),
        });
        File.Delete(path);

        Console.WriteLine($"photo: {photo.Id}, {sent} bytes");
        SandboxRequest request = sandbox.Requests[^1];
        Console.WriteLine($"parts: {string.Join(" | ", request.Parts.Select(Show))}");
        Console.WriteLine($"no text: {request.Body is null}, no key: {!request.Headers.Values.Any(value => value.Contains("acme-key"))}");

        await RefuseAsync(acme, new() { Photo = FileUpload.FromBytes([1], "a.jpg"), Title = "t", Weight = 51 });
        await RefuseAsync(acme, new() { Photo = FileUpload.FromBytes([1], "a.jpg"), Title = "t", Back = FileUpload.FromBytes([2], "b.jpg") });
        await RefuseAsync(acme, new() { Photo = null!, Title = "t" });
        Console.WriteLine($"requests: {sandbox.Requests.Count}");

        using var form = new MultipartFormDataContent { { new StringContent("t"), "title" }, { new StringContent("no file"), "photo" } };
        using var wrong = new HttpRequestMessage(HttpMethod.Post, "/v1/parcels/p1/photos") { Content = form };
        wrong.Headers.Add("X-Token", "any");
        using HttpResponseMessage response = await http.SendAsync(wrong);
        Console.WriteLine($"sandbox: {(int)response.StatusCode}");
    }

    private static async Task RefuseAsync(AcmeClient acme, NewPhoto photo)
    {
        try
        {
            await acme.Photos.UploadAsync("p1", photo);
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"refused: {exception.ParamName}");
        }
    }

    private static string Show(SandboxPart part)
        => part.FileName is null
            ? $"{part.Name}={part.ReadText()}"
            : $"{part.Name}:{Encoding.ASCII.GetByteCount(part.FileName)} letters, {part.ContentType}, {part.ReadText()}";

    private sealed class OnProgress(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
