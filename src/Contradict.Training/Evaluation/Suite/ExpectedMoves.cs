using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>The moves as files write them, and how far probabilities moved.</summary>
public static class ExpectedMoves
{
    /// <summary>A move's name in files.</summary>
    /// <param name="move">The move.</param>
    public static string Of(ExpectedMove move) => move switch
    {
        ExpectedMove.ContradictUp => "contradict_up",
        ExpectedMove.ContradictDown => "contradict_down",
        ExpectedMove.AgreeUp => "agree_up",
        _ => "agree_down",
    };

    /// <summary>Reads a move.</summary>
    /// <param name="name">The text, exactly as written.</param>
    /// <returns>The move; null where the text names none.</returns>
    public static ExpectedMove? Parse(string name) => name switch
    {
        "contradict_up" => ExpectedMove.ContradictUp,
        "contradict_down" => ExpectedMove.ContradictDown,
        "agree_up" => ExpectedMove.AgreeUp,
        "agree_down" => ExpectedMove.AgreeDown,
        _ => null,
    };

    /// <summary>How far a change moved the probability in question, counted the expected way.</summary>
    /// <param name="move">The expected move.</param>
    /// <param name="before">The probabilities of the pair.</param>
    /// <param name="after">The probabilities of the changed pair.</param>
    /// <returns>-1 to 1; above 0 where it moved as expected.</returns>
    public static double Length(ExpectedMove move, RelationProbabilities before, RelationProbabilities after) => move switch
    {
        ExpectedMove.ContradictUp => after.Contradict - before.Contradict,
        ExpectedMove.ContradictDown => before.Contradict - after.Contradict,
        ExpectedMove.AgreeUp => after.Agree - before.Agree,
        _ => before.Agree - after.Agree,
    };
}
