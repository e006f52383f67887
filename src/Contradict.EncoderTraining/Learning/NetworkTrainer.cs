using System.Diagnostics;
using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Network;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Learning;

/// <summary>Trains a network step by step and leaves the averaged weights in it.</summary>
internal sealed class NetworkTrainer(AlignedNetwork network, StatementStates states, Action<string> report)
{
    private const int Warmup = 200;
    private const int ReportEvery = 250;
    private const double WeightDecay = 0.01;
    private const double MostNorm = 2;

    /// <summary>Trains.</summary>
    /// <param name="batches">The batches, endless.</param>
    /// <param name="steps">How many are taken.</param>
    /// <param name="rate">The highest learning rate; it rises over 200 steps, then falls to a fiftieth in a straight line.</param>
    /// <param name="held">Examples to report figures on, seen by no step.</param>
    /// <param name="checkpoint">Called now and then with the averaged weights in place.</param>
    public void Train(IEnumerable<IReadOnlyList<EncoderExample>> batches, int steps, double rate, IReadOnlyList<EncoderExample> held, Action checkpoint)
    {
        network.train();
        var average = new AveragedWeights(network);
        using var optimizer = optim.AdamW(network.parameters(), rate, weight_decay: WeightDecay);
        var clock = Stopwatch.StartNew();
        var (step, loss) = (0, 0.0);
        foreach (var arrays in Ahead(batches.Take(steps)))
        {
            using var scope = NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
                group.LearningRate = rate * Math.Min(1, (step + 1.0) / Warmup) * Math.Max(0.02, 1 - ((double)step / steps));
            var cost = PairLoss.Of(network.Score(PairBatch.Of(arrays)), arrays.Examples);
            optimizer.zero_grad();
            cost.backward();
            nn.utils.clip_grad_norm_(network.parameters(), MostNorm);
            optimizer.step();
            average.Add();
            loss += cost.item<float>();
            if (++step % ReportEvery == 0 || step == steps)
            {
                average.Swap();
                report($"{step}/{steps} {clock.Elapsed.TotalSeconds:0} s loss {loss / ReportEvery:0.000} {Figures(held)}");
                checkpoint();
                if (step < steps)
                    average.Swap();
                loss = 0;
            }
        }
    }

    /// <summary>Accuracy by the head that the labels are of.</summary>
    public string Figures(IReadOnlyList<EncoderExample> examples)
    {
        network.eval();
        var parts = examples.GroupBy(example => example.Kind).OrderBy(part => part.Key).Select(part =>
        {
            var right = 0;
            foreach (var chunk in part.OrderBy(example => states.Words(example.A).Count).Chunk(128))
            {
                using var scope = NewDisposeScope();
                using var none = no_grad();
                var scores = network.Score(PairBatch.Of(PairArrays.Of(chunk, states)));
                var best = (part.Key == ExampleKind.Directional ? scores.Forward : scores.Symmetric).argmax(-1).data<long>().ToArray();
                right += best.Where((label, i) => label == (long)chunk[i].Label).Count();
            }

            return $"{part.Key} {(double)right / part.Count():0.000} of {part.Count()}";
        }).ToArray();
        network.train();
        return string.Join(", ", parts);
    }

    // The next batch is made while this one is learned from.
    private IEnumerable<PairArrays> Ahead(IEnumerable<IReadOnlyList<EncoderExample>> batches)
    {
        Task<PairArrays>? next = null;
        foreach (var batch in batches)
        {
            var made = next;
            next = Task.Run(() => PairArrays.Of(batch, states));
            if (made is not null)
                yield return made.Result;
        }

        if (next is not null)
            yield return next.Result;
    }
}
