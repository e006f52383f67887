using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Inference.Encoders;

namespace Contradict.Training.Learning;

/// <summary>
/// The content of <c>folds.json</c>: encoders trained each without some groups, so that the trees see of these groups what the encoder says
/// of data new to it (stacked generalisation; Wolpert, 1992).
/// </summary>
/// <param name="Folds">The folds; no group is in two.</param>
public sealed record EncoderFolds(ImmutableArray<EncoderFolds.Fold> Folds)
{
    /// <summary>One fold.</summary>
    /// <param name="Folder">The name of the folder beside <c>folds.json</c> that holds the encoder.</param>
    /// <param name="Groups">The groups that the encoder was trained without.</param>
    public sealed record Fold(string Folder, ImmutableArray<string> Groups);

    /// <summary>Reads the folds of an encoder's folder; none where there is no <c>folds.json</c>.</summary>
    /// <param name="folder">The encoder's folder.</param>
    /// <exception cref="InputException">The file is malformed, names a folder outside, or a group twice.</exception>
    public static EncoderFolds Read(string folder)
    {
        var path = Path.Combine(folder, EncoderFiles.FoldsName);
        if (!File.Exists(path))
            return new EncoderFolds([]);
        var folds = new EncoderFiles(folder, [KeyValuePair.Create(EncoderFiles.FoldsName, File.ReadAllBytes(path))]).ReadJson<EncoderFolds>(EncoderFiles.FoldsName);
        if (folds.Folds.IsDefault || folds.Folds.Any(fold => fold is null || fold.Groups.IsDefault))
            throw new InputException(path, null, "names no folds, or one without folder and groups");
        if (folds.Folds.FirstOrDefault(fold => !IsPlainName(fold.Folder)) is { } outside)
            throw new InputException(path, null, $"names the folder \"{outside.Folder}\", where the name of a folder beside it was expected");
        var groups = new HashSet<string>(StringComparer.Ordinal);
        return folds.Folds.SelectMany(fold => fold.Groups).FirstOrDefault(group => !groups.Add(group)) is { } twice
            ? throw new InputException(path, null, $"names group {twice} twice")
            : folds;
    }

    private static bool IsPlainName(string name) => name is not ("" or "." or "..") && name.IndexOfAny(['/', '\\', ':']) < 0;
}
