using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;

namespace Contradict.Inference.Tests.Models;

/// <summary>A copy of a bundle, to be tampered with.</summary>
internal sealed class BundleCopy : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public BundleCopy(TinyBundle original)
        : this(original.Folder)
    {
    }

    public BundleCopy(string original) => Folder = _scratch.Copy(original, "copy");

    public string Folder { get; }

    public string Path(string file) => System.IO.Path.Combine(Folder, file);

    /// <summary>Turns one bit of a file, in its middle.</summary>
    public void ChangeByte(string file)
    {
        var bytes = File.ReadAllBytes(Path(file));
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(Path(file), bytes);
    }

    public void EditManifest(Action<JsonObject> edit)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path(BundleManifest.FileName)))!.AsObject();
        edit(manifest);
        File.WriteAllText(Path(BundleManifest.FileName), manifest.ToJsonString());
    }

    /// <summary>Puts other content in a file's place and makes the manifest vouch for it.</summary>
    public void Replace(string file, byte[] content)
    {
        File.WriteAllBytes(Path(file), content);
        EditManifest(manifest =>
        {
            var entry = manifest["files"]!.AsArray().Single(item => (string?)item!["path"] == file)!;
            entry["bytes"] = content.Length;
            entry["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content));
        });
    }

    /// <summary>The fault that loading ends in.</summary>
    public InputException LoadFault() => Xunit.Assert.Throws<InputException>(() => Bundle.Load(Folder));

    public void Dispose() => _scratch.Dispose();
}
