namespace Contradict.Training.Data;

/// <summary>
/// A file that appears only when it is whole: it is written under another name in the same folder and moved into
/// place by <see cref="Commit"/>. Disposed before that, it leaves nothing behind and an older file stays as it was.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string temporaryPath;
    private readonly FileStream stream;
    private bool committed;

    private AtomicFile(string path, string temporaryPath)
    {
        Path = path;
        this.temporaryPath = temporaryPath;
        stream = new FileStream(temporaryPath, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Where the file will stand.</summary>
    public string Path { get; }

    /// <summary>What is written to; writers over it must be flushed before <see cref="Commit"/>.</summary>
    public Stream Stream => stream;

    /// <summary>Begins a file; its folder is made where it is missing.</summary>
    /// <param name="path">Where the file will stand; a file that stands there is replaced.</param>
    /// <returns>The file, to be committed or disposed.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static AtomicFile Create(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var folder = System.IO.Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(folder);
        var name = $".{System.IO.Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp";
        return new AtomicFile(full, System.IO.Path.Combine(folder, name));
    }

    /// <summary>Writes a whole file, or none where <paramref name="write"/> throws.</summary>
    /// <param name="path">Where the file will stand.</param>
    /// <param name="write">Writes the content; it need not flush the stream.</param>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var file = Create(path);
        write(file.Stream);
        file.Commit();
    }

    /// <summary>Moves the file into place.</summary>
    public void Commit()
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        File.Move(temporaryPath, Path, overwrite: true);
        committed = true;
    }

    /// <summary>Discards what was written, unless it was committed.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (!committed)
            File.Delete(temporaryPath);
    }
}
