using System.Security.Cryptography;
using System.Text;

namespace Contradict.EncoderTraining.Examples;

/// <summary>Deals groups out by their names, so that more data moves none.</summary>
internal static class GroupHash
{
    public static uint Of(string group) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(group)));
}
