using System.Security.Cryptography;
using System.Text;

namespace Contradict.Training.Learning;

/// <summary>Deals groups out by their names, so that more data moves none.</summary>
public static class GroupHash
{
    /// <summary>The first 32 bits of a text's SHA-256.</summary>
    /// <param name="text">The group's name, with what else is to fix the draw.</param>
    public static uint Of(string text) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
