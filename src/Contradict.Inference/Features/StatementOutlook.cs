using System.Collections.Immutable;

namespace Contradict.Inference.Features;

/// <summary>Which way the words of a statement point.</summary>
/// <param name="Sum">The words that point up less those that point down.</param>
/// <param name="Count">The words that point either way.</param>
/// <param name="IsTurned">Whether any of them is negated.</param>
internal readonly record struct StatementOutlook(int Sum, int Count, bool IsTurned)
{
    public static StatementOutlook Of(ImmutableArray<ContentWord> words)
    {
        var (sum, count, turned) = (0, 0, false);
        foreach (var word in words)
        {
            sum += word.Outlook;
            count += word.Outlook != 0 ? 1 : 0;
            turned |= word.Outlook != 0 && word.Negated;
        }

        return new StatementOutlook(sum, count, turned);
    }
}
