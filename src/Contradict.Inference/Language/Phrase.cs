namespace Contradict.Inference.Language;

/// <summary>One entry of a phrase list.</summary>
/// <param name="Text">The phrase in its dictionary form: "play down".</param>
/// <param name="Class">The name of the class that the list gives it.</param>
/// <param name="IsVerb">Whether its first word is a verb given with all its forms.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="HeadLength">How many words stand before its gap; the same as <paramref name="Length"/> where it has none.</param>
internal sealed record Phrase(string Text, string Class, bool IsVerb, int Length, int HeadLength);
