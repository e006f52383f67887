namespace Contradict.Inference.Models;

/// <summary>What the manifest promises of one file of the bundle.</summary>
/// <param name="Path">The path within the bundle, with forward slashes.</param>
/// <param name="Bytes">The size in bytes.</param>
/// <param name="Sha256">The SHA-256 of its content, lower-case hexadecimal.</param>
public sealed record BundleFile(string Path, long Bytes, string Sha256);
