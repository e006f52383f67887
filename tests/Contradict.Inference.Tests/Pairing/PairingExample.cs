using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Tests.Pairing;

/// <summary>Statements with an analysis that takes every word for a content word and every capitalised one for a name.</summary>
internal static class PairingExample
{
    public static Statement Said(string speaker, string claim, string article, string? outlet = null, DateTimeOffset? published = null) => new()
    {
        Id = $"{article}#{claim}",
        ArticleId = article,
        Source = outlet ?? article,
        Published = published,
        Speaker = new Speaker(speaker, SpeakerKind.Person, null, []),
        Text = claim,
        Start = 0,
        End = claim.Length,
    };

    public static PairingRun Start(IReadOnlyList<Statement> statements, PairingOptions? options = null) =>
        new CandidatePairing(options).Start(statements, [.. statements.Select(statement => Analyse(statement.Text))]);

    private static StatementAnalysis Analyse(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var names = ImmutableArray.CreateBuilder<NameMention>();
        var at = 0;
        foreach (var word in text.Split(' '))
        {
            var span = new TextSpan(at, at + word.Length);
            var isNumber = word.Length > 0 && char.IsDigit(word[0]);
            tokens.Add(new Token(span, word, word.ToLowerInvariant(), word.ToLowerInvariant(), isNumber ? PartOfSpeech.Number : PartOfSpeech.Noun, 0, true, null));
            if (word.Length > 0 && char.IsUpper(word[0]))
            {
                names.Add(new NameMention(span, tokens.Count - 1, tokens.Count, word.ToLowerInvariant()));
            }

            at += word.Length + 1;
        }

        return new StatementAnalysis
        {
            Text = text,
            Tokens = tokens.ToImmutable(),
            Names = names.ToImmutable(),
            Quantities = [],
            Times = [],
            Negations = [],
            Modality = [],
            Reporting = [],
        };
    }
}
