using Contradict.Inference;

namespace Contradict.Training.Data;

/// <summary>Opens an input file for reading from front to back, or says in one sentence why it cannot.</summary>
internal static class InputFile
{
    /// <exception cref="InputException">The file is missing, empty, a folder, not readable, or UTF-16.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new InputException(path, null, "is a folder; expected a file");
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(path, null, "does not exist", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(path, null, $"cannot be opened: {e.Message}", e);
        }

        try
        {
            CheckStart(stream, path);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static void CheckStart(FileStream stream, string path)
    {
        if (!stream.CanSeek)
            return;
        Span<byte> start = stackalloc byte[2];
        var read = stream.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        if (read == 0)
            throw new InputException(path, null, "is empty");
        if (read == 2 && start is [0xFF, 0xFE] or [0xFE, 0xFF])
            throw new InputException(path, 1, "is UTF-16; expected UTF-8");
        stream.Position = 0;
    }
}
