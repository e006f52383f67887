namespace Contradict.Inference.Features;

/// <summary>How near the words of one statement come to some word of the other, weighted.</summary>
/// <param name="Soft">Over all words.</param>
/// <param name="AspectSoft">Over words that are no names, numbers or dates.</param>
/// <param name="Farthest">The telling word that is farthest from all of the other's: its weight times its distance.</param>
internal readonly record struct Nearest(double Soft, double AspectSoft, double Farthest)
{
    public static Nearest Of(PairContext pair, CosineTable cosines, bool first)
    {
        var own = first ? pair.A : pair.B;
        var (soft, weight, aspect, aspectWeight, farthest) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < (first ? cosines.Rows : cosines.Columns); i++)
        {
            var word = own.Words[i];
            var nearest = 0.0;
            for (var j = 0; j < (first ? cosines.Columns : cosines.Rows); j++)
                nearest = Math.Max(nearest, first ? cosines[i, j] : cosines[j, i]);
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
