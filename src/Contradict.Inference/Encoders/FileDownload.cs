using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Contradict.Inference.Encoders;

/// <summary>
/// Downloads one file that is known by its SHA-256. What has come of it lies in <c>NAME.part</c> and is gone on from after a break; the file
/// gets its name only when its hash is right.
/// </summary>
/// <param name="client">Follows redirections; its timeout is for a server's first answer.</param>
/// <param name="pause">How long to wait before going on after a break.</param>
public sealed class FileDownload(HttpClient client, TimeSpan pause)
{
    private const int MostTriesWithoutProgress = 4;
    private const string PartSuffix = ".part";
    private static readonly TimeSpan Stalled = TimeSpan.FromSeconds(60);

    /// <summary>Downloads a file, unless it is there already.</summary>
    /// <param name="url">Its address, http or https; its last part becomes the file's name.</param>
    /// <param name="sha256">Its SHA-256 in hexadecimal.</param>
    /// <param name="folder">The folder that gets it, made where it is missing.</param>
    /// <param name="mostBytes">The most bytes that it may have.</param>
    /// <param name="report">Told of breaks; may be null.</param>
    /// <param name="cancellationToken">Stops the download; what has come stays in the part file.</param>
    /// <returns>The file's path.</returns>
    /// <exception cref="InputException">The address, the server's answer, the size or the hash is not as expected.</exception>
    /// <exception cref="IOException">The connection breaks again and again; another run goes on where this one ended.</exception>
    public async Task<string> FetchAsync(Uri url, string sha256, string folder, long mostBytes, Action<string>? report = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        var target = Path.Combine(folder, NameOf(url));
        if (File.Exists(target))
        {
            return await HasHashAsync(target, sha256, cancellationToken)
                ? target
                : throw new InputException(target, null, "a file with another SHA-256 stands here; remove it to download anew");
        }

        Directory.CreateDirectory(folder);
        await FillAsync(url, target + PartSuffix, mostBytes, report, cancellationToken);
        if (!await HasHashAsync(target + PartSuffix, sha256, cancellationToken))
        {
            File.Delete(target + PartSuffix);
            throw new InputException(url.ToString(), null, $"what was downloaded has another SHA-256 than {sha256}; it was thrown away");
        }

        File.Move(target + PartSuffix, target);
        return target;
    }

    private static string NameOf(Uri url)
    {
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            throw new InputException(url.ToString(), null, "an address that begins with http:// or https:// was expected");
        var name = Uri.UnescapeDataString(url.Segments[^1]);
        return name.Length is > 0 and < 200 && name[0] != '.' && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-')
            ? name
            : throw new InputException(url.ToString(), null, "the address must end in the file's name: letters, digits, dots, hyphens and underscores");
    }

    private async Task FillAsync(Uri url, string part, long mostBytes, Action<string>? report, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var before = LengthOf(part);
            try
            {
                await ContinueAsync(url, part, mostBytes, cancellationToken);
                return;
            }
            catch (Exception fault) when (fault is IOException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                var after = LengthOf(part);
                tries = after > before ? 0 : tries;
                if (tries >= MostTriesWithoutProgress)
                    throw new IOException($"{url}: broke off after {after:N0} bytes ({fault.Message}); the same command goes on from there", fault);
                report?.Invoke($"broke off after {after:N0} bytes, going on");
                await Task.Delay(pause, cancellationToken);
            }
        }
    }

    private async Task ContinueAsync(Uri url, string part, long mostBytes, CancellationToken cancellationToken)
    {
        var start = LengthOf(part);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (start > 0)
            request.Headers.Range = new RangeHeaderValue(start, null);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable && start > 0)
            return;
        Check(url, response);
        var goesOn = response.StatusCode == HttpStatusCode.PartialContent && response.Content.Headers.ContentRange?.From == start;
        if (!goesOn)
            start = 0;
        if (start + (response.Content.Headers.ContentLength ?? 0) > mostBytes)
            throw TooLarge(url, mostBytes);
        await using var file = new FileStream(part, goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None);
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        if (!await CopyAsync(content, file, mostBytes - start, cancellationToken))
            throw TooLarge(url, mostBytes);
    }

    private static void Check(Uri url, HttpResponseMessage response)
    {
        if ((int)response.StatusCode >= 500)
            throw new HttpRequestException($"the server answers {(int)response.StatusCode}");
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.PartialContent))
            throw new InputException(url.ToString(), null, $"the server answers {(int)response.StatusCode} ({response.ReasonPhrase})");
    }

    /// <summary>Copies to the end; false where that would be more than is allowed.</summary>
    private static async Task<bool> CopyAsync(Stream from, FileStream to, long most, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 16];
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        while (true)
        {
            stall.CancelAfter(Stalled);
            var read = await from.ReadAsync(buffer, stall.Token);
            if (read == 0)
                return true;
            most -= read;
            if (most < 0)
                return false;
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    private static InputException TooLarge(Uri url, long mostBytes) => new(url.ToString(), null, $"the file is larger than {mostBytes:N0} bytes");

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    private static async Task<bool> HasHashAsync(string path, string sha256, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexString(await SHA256.HashDataAsync(file, cancellationToken)).Equals(sha256, StringComparison.OrdinalIgnoreCase);
    }
}
