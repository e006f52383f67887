namespace Contradict.Inference.Language;

/// <summary>Adds up the words of one number: "a hundred and twenty thousand".</summary>
internal struct NumberSum
{
    private double _total;
    private double _current;
    private double _slot;
    private double _lastScale;

    /// <summary>The number so far.</summary>
    public readonly double Value => _total + _current;

    /// <summary>What the last word's place is worth: 1 for units, 10 for "twenty", 1000 for "thousand".</summary>
    public double Place { get; private set; }

    /// <summary>Whether no word has been added.</summary>
    public readonly bool IsEmpty => Place == 0;

    /// <summary>Whether "and" may come next.</summary>
    public readonly bool TakesAnd => Place is 100 or >= 1000 && _slot >= 100;

    /// <summary>Whether a word can go on with this number.</summary>
    public readonly bool Takes(NumberWord word) => word.Kind switch
    {
        NumberWordKind.Unit => IsEmpty || (word.Value > 0 && _slot > 1),
        NumberWordKind.Teen or NumberWordKind.Ten => IsEmpty || _slot > 10,
        NumberWordKind.Hundred => _current is > 0 and < 100 && (_lastScale == 0 || _lastScale > 100),
        NumberWordKind.Scale => (_current > 0 && (_lastScale == 0 || word.Value < _lastScale)) || (_current == 0 && _total > 0 && word.Value > _lastScale),
        NumberWordKind.Dozen => _current > 0 && _total == 0,
        _ => false,
    };

    /// <summary>Adds a word; false, and nothing changed, where it does not fit.</summary>
    public bool TryAdd(NumberWord word)
    {
        if (!Takes(word)) return false;
        switch (word.Kind)
        {
            case NumberWordKind.Unit or NumberWordKind.Teen:
                _current += word.Value;
                _slot = Place = 1;
                break;
            case NumberWordKind.Ten:
                _current += word.Value;
                _slot = Place = 10;
                break;
            case NumberWordKind.Hundred:
                _current *= 100;
                _slot = Place = 100;
                break;
            case NumberWordKind.Scale:
                _total = _current > 0 ? _total + (_current * word.Value) : _total * word.Value;
                _current = 0;
                _slot = Place = _lastScale = word.Value;
                break;
            default:
                _current *= word.Value;
                _slot = 0;
                Place = word.Value;
                break;
        }

        return true;
    }
}
