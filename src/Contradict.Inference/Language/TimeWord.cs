namespace Contradict.Inference.Language;

/// <summary>A word that dates and times are made of.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number, as its kind says.</param>
/// <param name="Name">The form that expressions carry: "night" for "overnight"; empty where only the number counts.</param>
/// <param name="Short">Whether it is an abbreviation, which needs a capital.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value, string Name = "", bool Short = false);
