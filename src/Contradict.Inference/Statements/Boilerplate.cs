using Contradict.Inference.Articles;

namespace Contradict.Inference.Statements;

/// <summary>Tells lines that are no part of a story: bylines, captions, invitations to subscribe.</summary>
internal sealed class Boilerplate
{
    private readonly string[] _beginnings = [.. WordList.Read("boilerplate.txt")];

    /// <summary>Whether the sentence or line is one.</summary>
    public bool Is(ReadOnlySpan<char> line)
    {
        foreach (var beginning in _beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Dateline.IsByline(line) || line.Contains("Getty Images", StringComparison.OrdinalIgnoreCase) || line.Contains("contributed to this report", StringComparison.OrdinalIgnoreCase);
    }
}
