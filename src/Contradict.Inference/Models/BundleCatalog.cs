namespace Contradict.Inference.Models;

/// <summary>The bundles below a folder, laid out as NAME/VERSION/.</summary>
public sealed class BundleCatalog
{
    /// <summary>The model used where none is named.</summary>
    public const string DefaultName = "news";

    private readonly IReadOnlyList<string> _roots;

    /// <summary>Looks into each of the folders in turn; a missing one is passed over.</summary>
    /// <param name="roots">The folders that hold NAME/VERSION/.</param>
    public BundleCatalog(params IReadOnlyList<string> roots) => _roots = roots;

    /// <summary>The folders of all bundles, by name and then by falling version.</summary>
    public IReadOnlyList<string> List() =>
        [.. _roots.Where(Directory.Exists)
            .SelectMany(root => Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal))
            .SelectMany(VersionsOf)];

    /// <summary>The folder that a user means.</summary>
    /// <param name="model">A folder, NAME or NAME@VERSION; null for the highest version of <see cref="DefaultName"/>.</param>
    /// <exception cref="InputException">Nothing of that name is there.</exception>
    public string Resolve(string? model)
    {
        if (model is not null && File.Exists(Path.Combine(model, BundleManifest.FileName)))
            return model;
        var wanted = BundleReference.Parse(model ?? DefaultName);
        foreach (var root in _roots)
        {
            var named = Path.Combine(root, wanted.Name);
            if (!IsPlainName(wanted.Name) || !Directory.Exists(named))
                continue;
            var found = VersionsOf(named).FirstOrDefault(folder => wanted.Version is null || Path.GetFileName(folder) == wanted.Version);
            if (found is not null)
                return found;
        }

        var places = _roots.Count == 0 ? "nowhere" : string.Join(", ", _roots);
        throw new InputException(model ?? DefaultName, null, $"no such model: it is neither a bundle's folder nor a NAME[@VERSION] found in {places}");
    }

    private static bool IsPlainName(string name) => name.Length > 0 && name.IndexOfAny(['/', '\\']) < 0 && name is not ("." or "..");

    private static IEnumerable<string> VersionsOf(string folder) =>
        Directory.EnumerateDirectories(folder)
            .Where(version => File.Exists(Path.Combine(version, BundleManifest.FileName)))
            .OrderByDescending(version => Path.GetFileName(version), VersionComparer.Instance);
}
