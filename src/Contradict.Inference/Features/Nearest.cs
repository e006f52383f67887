namespace Contradict.Inference.Features;

/// <summary>How near the words of one statement come to some word of the other, weighted.</summary>
/// <param name="Soft">Over all words.</param>
/// <param name="AspectSoft">Over words that are no names, numbers or dates.</param>
/// <param name="Farthest">The telling word that is farthest from all of the other's: its weight times its distance.</param>
internal readonly record struct Nearest(double Soft, double AspectSoft, double Farthest)
{
    /// <param name="own">The statement.</param>
    /// <param name="cosines">For each of its words, the highest cosine with any of the other's.</param>
    public static Nearest Of(PreparedStatement own, ReadOnlySpan<float> cosines)
    {
        var (soft, weight, aspect, aspectWeight, farthest) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < cosines.Length; i++)
        {
            var word = own.Words[i];
            double nearest = cosines[i];
            soft += word.Weight * nearest;
            weight += word.Weight;
            if (!word.IsAspect)
                continue;
            aspect += word.Weight * nearest;
            aspectWeight += word.Weight;
            farthest = Math.Max(farthest, word.Weight * (1 - nearest));
        }

        return new Nearest(weight > 0 ? soft / weight : -1, aspectWeight > 0 ? aspect / aspectWeight : -1, farthest);
    }
}
