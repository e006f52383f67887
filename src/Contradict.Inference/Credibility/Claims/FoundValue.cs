namespace Contradict.Inference.Credibility.Claims;

/// <summary>The value of an object that the claims bear out best.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Value">The value, as its first source wrote it.</param>
/// <param name="Probability">How probable it is among all values claimed of the object, 0 to 1; 1 where there is no other.</param>
public sealed record FoundValue(string Subject, string Value, double Probability);
