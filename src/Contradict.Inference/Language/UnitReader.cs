using System.Globalization;

namespace Contradict.Inference.Language;

/// <summary>Reads units and currency signs around a number.</summary>
internal static class UnitReader
{
    private static readonly PhraseTrie<Unit> Units = PhraseTrie<Unit>.Build(Entries());

    /// <summary>The unit that begins at a piece, the longest way to write it first, or null.</summary>
    /// <param name="pieces">The pieces of the text.</param>
    /// <param name="start">Index of the piece after the number.</param>
    /// <param name="value">The number, for units that need a large one.</param>
    /// <param name="end">Index after the unit's last piece.</param>
    public static Unit? Match(PieceList pieces, int start, double value, out int end)
    {
        Unit? found = null;
        end = start;
        var node = Units;
        for (int i = start; i < pieces.Count; i++)
        {
            node = node.Next(pieces.Word(i));
            if (node is null) break;
            if (node.Value is not { } unit) continue;
            if (unit.NeedsGlue && !pieces.Touches(start)) continue;
            if (unit.NeedsScale && value < 1000) continue;
            found = unit;
            end = i + 1;
        }

        return found;
    }

    /// <summary>The unit behind a word that leaves it as it is ("two more years") or says whose money it is ("200 Swiss francs"), or null.</summary>
    public static Unit? MatchModified(PieceList pieces, int start, double value, out int end)
    {
        var unit = Match(pieces, start + 1, value, out end);
        if (unit is null || pieces[start].Kind != PieceKind.Word) return null;
        if (IsCurrency(unit.Name) && pieces.IsCapitalised(start))
        {
            return unit.Name is "usd" or "gbp" ? unit with { Name = pieces.Word(start) + (unit.Name == "usd" ? "-dollar" : "-pound") } : unit;
        }

        return pieces.Word(start) is "more" or "further" or "additional" or "extra" or "full" or "consecutive" or "straight" or "whole" or "long" or "fewer" or "successive" ? unit : null;
    }

    /// <summary>Whether a unit begins at a piece.</summary>
    public static bool IsUnitAt(PieceList pieces, int start) => Match(pieces, start, 1, out _) is not null;

    /// <summary>Whether a word that names a currency begins at a piece.</summary>
    public static bool IsCurrencyAt(PieceList pieces, int start) => Match(pieces, start, 1e6, out _) is { } unit && IsCurrency(unit.Name);

    /// <summary>Whether a number has a currency sign before it.</summary>
    public static bool HasCurrencyBefore(PieceList pieces, int number) => CurrencyBefore(pieces, number, out _) is not null;

    /// <summary>The currency that a sign before a number names, or null; <paramref name="start"/> is the index of its first piece.</summary>
    public static string? CurrencyBefore(PieceList pieces, int number, out int start)
    {
        start = number - 1;
        bool glued = pieces.Touches(number - 1);
        string? currency = pieces.Word(start) switch
        {
            "$" => glued ? DollarOf(pieces.Word(number - 2)) : "usd",
            "€" => "eur",
            "£" => "gbp",
            "¥" => "jpy",
            "₹" => "inr",
            "₽" => "rub",
            "₩" => "krw",
            "₦" => "ngn",
            "₪" => "ils",
            "₺" => "try",
            "₴" => "uah",
            "rs" => "inr",
            "usd" => "usd",
            "eur" => "eur",
            "gbp" => "gbp",
            "chf" => "franc",
            "us$" => "usd",
            "r" when pieces.Touches(number) => "zar",
            _ => null,
        };
        if (currency is not null && pieces.Word(start) == "$" && glued && IsDollarPrefix(pieces.Word(number - 2))) start--;
        return currency;
    }

    private static bool IsCurrency(string unit) => unit.Length == 3 && unit is not ("age" or "mwh") || unit is "peso" or "franc" or "dinar" or "dirham" or "riyal" or "shilling" or "krona" or "cent";

    private static bool IsDollarPrefix(string word) => word is "us" or "u.s" or "a" or "au" or "aus" or "c" or "ca" or "nz" or "hk" or "nt" or "s" or "r";

    private static string DollarOf(string prefix) => prefix switch
    {
        "a" or "au" or "aus" => "aud",
        "c" or "ca" => "cad",
        "nz" => "nzd",
        "hk" => "hkd",
        "nt" => "twd",
        "s" => "sgd",
        "r" => "brl",
        _ => "usd",
    };

    private static IEnumerable<(string[] Words, Unit Value)> Entries()
    {
        foreach (string line in ResourceLines.Read("units.txt"))
        {
            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            string[] head = line[..equals].Split(' ');
            double factor = double.Parse(head[1], CultureInfo.InvariantCulture);
            foreach (string phrase in line[(equals + 3)..].Split("; "))
            {
                bool glue = phrase[0] == '!', scale = phrase[0] == '~';
                string written = glue || scale ? phrase[1..] : phrase;
                yield return (written.Split(' '), new Unit(head[0], factor, glue, scale));
            }
        }
    }
}
