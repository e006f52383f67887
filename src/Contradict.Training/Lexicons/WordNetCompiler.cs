using System.IO.Compression;
using System.Text;
using Contradict.Inference;

namespace Contradict.Training.Lexicons;

/// <summary>
/// Turns the database files of WordNet 3.x into the one compact file that the inference library loads. Kept are words
/// without spaces, the first eight senses of each part of speech with their tag counts, the relations between synsets
/// that <see cref="Inference.Language.LexicalRelation"/> needs, antonyms and derivations between words, and irregular
/// inflections. The same files give the same bytes.
/// </summary>
public static class WordNetCompiler
{
    private const int MostSenses = 8;

    private static readonly string[] Similar = ["&", "$"];
    private static readonly string[] Entailments = ["*", ">"];
    private static readonly string[] Derivations = ["+", "\\", "<"];
    private static readonly string[] Antonyms = ["!"];

    /// <summary>Compiles a folder of database files.</summary>
    /// <param name="dictFolder">The folder with data.*, index.*, *.exc and cntlist.rev.</param>
    /// <param name="output">Where the compressed bytes are written; stays open.</param>
    /// <exception cref="InputException">A file is missing or a line of it cannot be read.</exception>
    public static void Compile(string dictFolder, Stream output)
    {
        ArgumentNullException.ThrowIfNull(dictFolder);
        ArgumentNullException.ThrowIfNull(output);
        var dictionary = new WordNetDictionaryReader(dictFolder).Read();
        var words = Number(dictionary.Senses.Keys.Where(IsKept));
        var synsets = Number(dictionary.Synsets.Keys);

        var writer = new CompactWriter();
        WriteWords(writer, dictionary, words, synsets);
        WriteExceptions(writer, dictionary, words);
        WriteSynsetPointers(writer, dictionary, synsets);
        WriteWordPointers(writer, dictionary, words, synsets, Antonyms);
        WriteWordPointers(writer, dictionary, words, synsets, Derivations);

        using var compressed = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        compressed.Write("WNC1"u8);
        compressed.Write(writer.Written);
    }

    private static Dictionary<TKey, int> Number<TKey>(IEnumerable<TKey> keys)
        where TKey : notnull
    {
        var numbers = new Dictionary<TKey, int>();
        foreach (var key in keys)
        {
            numbers.Add(key, numbers.Count);
        }

        return numbers;
    }

    private static bool IsKept(string lemma) =>
        Ascii.IsValid(lemma) && !lemma.Contains('_', StringComparison.Ordinal) && !char.IsAsciiDigit(lemma[0]);

    private static void WriteWords(
        CompactWriter writer, WordNetDictionary dictionary, Dictionary<string, int> words, Dictionary<SynsetKey, int> synsets)
    {
        writer.Write(words.Count);
        foreach (var word in words.Keys)
        {
            writer.WriteWord(word);
        }

        var previous = 0;
        foreach (var word in words.Keys)
        {
            var senses = dictionary.Senses[word];
            writer.Write(Mask(senses, of => of.Count > 0));
            foreach (var ofPartOfSpeech in senses.Where(of => of.Count > 0))
            {
                writer.Write(Math.Min(MostSenses, ofPartOfSpeech.Count));
                foreach (var sense in ofPartOfSpeech.Take(MostSenses))
                {
                    var synset = synsets[sense.Synset];
                    writer.WriteSigned(synset - previous);
                    writer.Write(sense.TagCount);
                    previous = synset;
                }
            }
        }
    }

    private static void WriteExceptions(CompactWriter writer, WordNetDictionary dictionary, Dictionary<string, int> words)
    {
        var kept = dictionary.Exceptions
            .Where(exception => IsKept(exception.Key) && exception.Value.Any(lemma => lemma is not null && words.ContainsKey(lemma)))
            .ToList();
        writer.ForgetWord();
        writer.Write(kept.Count);
        foreach (var (form, _) in kept)
        {
            writer.WriteWord(form);
        }

        foreach (var (_, lemmas) in kept)
        {
            writer.Write(Mask(lemmas, lemma => lemma is not null && words.ContainsKey(lemma)));
            foreach (var lemma in lemmas.Where(lemma => lemma is not null && words.ContainsKey(lemma)))
            {
                writer.Write(words[lemma!]);
            }
        }
    }

    private static int Mask<T>(IReadOnlyList<T> items, Predicate<T> holds)
    {
        var mask = 0;
        for (var index = 0; index < items.Count; index++)
        {
            mask |= holds(items[index]) ? 1 << index : 0;
        }

        return mask;
    }

    private static void WriteSynsetPointers(CompactWriter writer, WordNetDictionary dictionary, Dictionary<SynsetKey, int> synsets)
    {
        writer.Write(synsets.Count);
        Write(["@"], _ => true);
        Write(["@i"], _ => true);
        Write(["#p"], synset => synset.Pointers.Any(pointer => pointer.Symbol == "@i"));
        Write(Similar, _ => true);
        Write(Entailments, _ => true);

        void Write(string[] symbols, Predicate<WordNetSynset> holds)
        {
            foreach (var (key, number) in synsets)
            {
                var synset = dictionary.Synsets[key];
                var targets = synset.Pointers
                    .Where(pointer => symbols.Contains(pointer.Symbol) && holds(synset))
                    .Select(pointer => synsets[pointer.Target])
                    .Distinct()
                    .ToList();
                writer.Write(targets.Count);
                targets.ForEach(target => writer.WriteSigned(target - number));
            }
        }
    }

    private static void WriteWordPointers(
        CompactWriter writer,
        WordNetDictionary dictionary,
        Dictionary<string, int> words,
        Dictionary<SynsetKey, int> synsets,
        string[] symbols)
    {
        var pointers =
            from synset in dictionary.Synsets
            from pointer in synset.Value.Pointers
            where symbols.Contains(pointer.Symbol) && pointer.SourceWord > 0 && pointer.TargetWord > 0
            let source = synset.Value.Words[pointer.SourceWord - 1]
            let target = dictionary.Synsets[pointer.Target].Words[pointer.TargetWord - 1]
            where words.ContainsKey(source) && words.ContainsKey(target)
            orderby words[source], synset.Key, words[target], pointer.Target
            select (Word: words[source], Synset: synsets[synset.Key], TargetWord: words[target], TargetSynset: synsets[pointer.Target]);
        var sorted = pointers.Distinct().ToList();
        var (previousWord, previousSynset) = (0, 0);
        writer.Write(sorted.Count);
        foreach (var (word, synset, targetWord, targetSynset) in sorted)
        {
            writer.Write(word - previousWord);
            writer.WriteSigned(synset - previousSynset);
            writer.WriteSigned(targetWord - word);
            writer.WriteSigned(targetSynset - synset);
            (previousWord, previousSynset) = (word, synset);
        }
    }
}
