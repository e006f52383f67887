using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Contradict.Tests.Shared;

/// <summary>A server on this machine that gives one file, and may break off in the middle of its answers.</summary>
internal sealed partial class BreakingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<long?> _starts = [];
    private readonly byte[] _content;

    public BreakingServer(byte[] content)
    {
        _content = content;
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>How many bytes each of the next answers breaks off after; an answer beyond the last is whole.</summary>
    public Queue<int> Breaks { get; } = new();

    /// <summary>Whether it gives the rest of the file where a client asks for that.</summary>
    public bool KnowsRanges { get; init; } = true;

    /// <summary>The status line of every answer where not the file is given.</summary>
    public string? Refusal { get; init; }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/hub/model.onnx?download=true");

    /// <summary>Where each request wanted the file from; null for its beginning.</summary>
    public IReadOnlyList<long?> Starts => _starts;

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            request.Append(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)));
        var range = Range().Match(request.ToString());
        long? start = range.Success ? long.Parse(range.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
        _starts.Add(start);
        var from = KnowsRanges ? (int)(start ?? 0) : 0;
        var status = Refusal ?? (from == 0 ? "200 OK" : from < _content.Length ? "206 Partial Content" : "416 Range Not Satisfiable");
        var rest = Refusal is null && from < _content.Length ? _content[from..] : [];
        var head = $"HTTP/1.1 {status}\r\nContent-Length: {rest.Length}\r\nContent-Range: bytes {from}-{_content.Length - 1}/{_content.Length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(Breaks.TryDequeue(out var after) ? rest.AsMemory(0, Math.Min(after, rest.Length)) : rest);
    }

    [GeneratedRegex(@"(?im)^range: bytes=(\d+)-")]
    private static partial Regex Range();
}
