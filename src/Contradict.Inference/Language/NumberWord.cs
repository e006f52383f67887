namespace Contradict.Inference.Language;

/// <summary>A word that numbers are made of.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its value; for parts the denominator, for open words the lowest number they admit.</param>
/// <param name="High">For open words the highest number they admit.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value, double High = 0);
