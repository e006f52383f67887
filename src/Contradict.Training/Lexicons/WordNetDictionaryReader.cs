using System.Globalization;
using System.Text;
using Contradict.Inference;

namespace Contradict.Training.Lexicons;

/// <summary>Reads the database files of WordNet 3.x, as wndb(5WN), senseidx(5WN) and morphy(7WN) describe them.</summary>
internal sealed class WordNetDictionaryReader(string folder)
{
    private static readonly string[] Names = ["noun", "verb", "adj", "adv"];

    private readonly WordNetDictionary _dictionary = new();
    private readonly Dictionary<(string Lemma, int PartOfSpeech, int Sense), int> _tagCounts = [];

    /// <summary>Reads all files of the folder.</summary>
    /// <exception cref="InputException">A file is missing or a line of it cannot be read.</exception>
    public WordNetDictionary Read()
    {
        ReadLines("cntlist.rev", ReadTagCount);
        for (var partOfSpeech = 0; partOfSpeech < Names.Length; partOfSpeech++)
        {
            var current = partOfSpeech;
            ReadLines($"data.{Names[current]}", fields => ReadSynset(current, fields));
            ReadLines($"index.{Names[current]}", fields => ReadSenses(current, fields));
            ReadLines($"{Names[current]}.exc", fields => ReadException(current, fields));
        }

        CheckTargets();
        return _dictionary;
    }

    private void CheckTargets()
    {
        var pointed = _dictionary.Synsets.Values.SelectMany(synset => synset.Pointers).Select(pointer => pointer.Target);
        var meant = _dictionary.Senses.Values.SelectMany(of => of).SelectMany(senses => senses).Select(sense => sense.Synset);
        foreach (var key in pointed.Concat(meant))
        {
            if (!_dictionary.Synsets.ContainsKey(key))
            {
                var path = Path.Combine(folder, $"data.{Names[key.PartOfSpeech]}");
                throw new InputException(path, null, $"the synset at offset {key.Offset:00000000}, which other lines name, is missing");
            }
        }
    }

    private void ReadLines(string name, Action<string[]> read)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new InputException(path, null, "WordNet's database file is missing");
        }

        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.Latin1))
        {
            number++;
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                continue;
            }

            try
            {
                read(line.Split(" | ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or OverflowException)
            {
                throw new InputException(path, number, "the line is not one of WordNet's database format", fault);
            }
        }
    }

    private void ReadTagCount(string[] fields)
    {
        var key = fields[0];
        var percent = key.LastIndexOf('%');
        var partOfSpeech = key[percent + 1] switch { '1' => 0, '2' => 1, '3' or '5' => 2, '4' => 3, _ => throw new FormatException() };
        _tagCounts[(key[..percent], partOfSpeech, Number(fields[1]))] = Number(fields[2]);
    }

    private void ReadSynset(int partOfSpeech, string[] fields)
    {
        var words = new string[int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture)];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = fields[4 + (2 * word)].Split('(')[0].ToLowerInvariant();
        }

        var position = 4 + (2 * words.Length);
        var pointers = new WordNetPointer[Number(fields[position])];
        for (var pointer = 0; pointer < pointers.Length; pointer++)
        {
            pointers[pointer] = ReadPointer(fields.AsSpan(position + 1 + (4 * pointer), 4));
        }

        _dictionary.Synsets.Add(new SynsetKey(partOfSpeech, Number(fields[0])), new WordNetSynset(words, pointers));
    }

    private static WordNetPointer ReadPointer(ReadOnlySpan<string> fields)
    {
        var partOfSpeech = fields[2] switch { "n" => 0, "v" => 1, "a" or "s" => 2, "r" => 3, _ => throw new FormatException() };
        var ends = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new WordNetPointer(fields[0], new SynsetKey(partOfSpeech, Number(fields[1])), ends >> 8, ends & 0xFF);
    }

    private void ReadSenses(int partOfSpeech, string[] fields)
    {
        var lemma = fields[0];
        var senses = new WordNetSense[Number(fields[2])];
        for (var sense = 0; sense < senses.Length; sense++)
        {
            var synset = new SynsetKey(partOfSpeech, Number(fields[fields.Length - senses.Length + sense]));
            senses[sense] = new WordNetSense(synset, _tagCounts.GetValueOrDefault((lemma, partOfSpeech, sense + 1)));
        }

        if (!_dictionary.Senses.TryGetValue(lemma, out var byPartOfSpeech))
        {
            byPartOfSpeech = [[], [], [], []];
            _dictionary.Senses.Add(lemma, byPartOfSpeech);
        }

        byPartOfSpeech[partOfSpeech] = senses;
    }

    private void ReadException(int partOfSpeech, string[] fields)
    {
        if (!_dictionary.Exceptions.TryGetValue(fields[0], out var lemmas))
        {
            lemmas = new string?[WordNetDictionary.PartsOfSpeech];
            _dictionary.Exceptions.Add(fields[0], lemmas);
        }

        lemmas[partOfSpeech] ??= fields[1];
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
