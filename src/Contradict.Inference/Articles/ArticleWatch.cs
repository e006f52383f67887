using System.Diagnostics;

namespace Contradict.Inference.Articles;

/// <summary>
/// Tells when the files of an article set change: at once where the system reports it, and by looking again now and then where it does not,
/// as on network drives. Not thread-safe.
/// </summary>
public sealed class ArticleWatch : IDisposable
{
    private readonly IReadOnlyList<string> _paths;
    private readonly string? _except;
    private readonly TimeSpan _quiet;
    private readonly TimeSpan _poll;
    private readonly SemaphoreSlim _stirred = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];
    private HashSet<FileState> _seen;

    /// <summary>Begins to watch.</summary>
    /// <param name="paths">Files, folders or globs, as for <see cref="ArticleReader"/>.</param>
    /// <param name="except">A folder whose files are no articles, though it lies in one that is watched; null for none.</param>
    /// <param name="quiet">How long nothing must happen before a change is told, so that a file is whole and many files are one change.</param>
    /// <param name="poll">How often to look again without having been told.</param>
    /// <exception cref="InputException">A path does not exist.</exception>
    public ArticleWatch(IEnumerable<string> paths, string? except, TimeSpan quiet, TimeSpan poll)
    {
        (_paths, _except, _quiet, _poll) = ([.. paths], except, quiet, poll);
        foreach (var folder in _paths.Select(ArticlePaths.FolderOf).Distinct(StringComparer.Ordinal))
            Watch(folder);
        _seen = Look();
    }

    /// <summary>Waits until the files differ from those at the last return, or at the beginning.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await _stirred.WaitAsync(_poll, cancellationToken).ConfigureAwait(false))
                await SettleAsync(cancellationToken).ConfigureAwait(false);
            if (TryLook() is { } now && !now.SetEquals(_seen))
            {
                _seen = now;
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _stirred.Dispose();
    }

    /// <summary>Waits until nothing happens any more; in a folder that never rests, no longer than until the next look is due.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        bool stirs;
        do
        {
            stirs = await _stirred.WaitAsync(_quiet, cancellationToken).ConfigureAwait(false);
        }
        while (stirs && since.Elapsed < _poll);
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watchers.Add(watcher);
            watcher.Created += Stir;
            watcher.Changed += Stir;
            watcher.Deleted += Stir;
            watcher.Renamed += Stir;
            watcher.Error += (_, _) => Release();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The system watches no further folder; looking again now and then is what is left.
        }
    }

    private void Stir(object sender, FileSystemEventArgs change)
    {
        if (_except is null || !ArticlePaths.IsWithin(change.FullPath, _except))
            Release();
    }

    private void Release()
    {
        try
        {
            _stirred.Release();
        }
        catch (ObjectDisposedException)
        {
            // An event on its way when the watch ended.
        }
    }

    private HashSet<FileState>? TryLook()
    {
        try
        {
            return Look();
        }
        catch (Exception fault) when (fault is InputException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private HashSet<FileState> Look() => [.. ArticlePaths.Expand(_paths, null, _except).Select(input => StateOf(input.Name))];

    private static FileState StateOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileState(path, file.Length, file.LastWriteTimeUtc) : new FileState(path, -1, default);
    }

    private readonly record struct FileState(string Path, long Length, DateTime Written);
}
