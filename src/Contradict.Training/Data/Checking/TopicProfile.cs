namespace Contradict.Training.Data.Checking;

/// <summary>How the pairs of a topic are labeled.</summary>
/// <param name="Topic">The topic, as the file names it.</param>
/// <param name="Count">How many pairs.</param>
/// <param name="Agree">How many of them agree.</param>
/// <param name="Contradict">How many of them contradict.</param>
/// <param name="Neutral">How many of them are neutral.</param>
public sealed record TopicProfile(string Topic, int Count, int Agree, int Contradict, int Neutral);
