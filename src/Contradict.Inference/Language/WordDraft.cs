namespace Contradict.Inference.Language;

/// <summary>A token on its way: what is known of it before and after tagging.</summary>
internal struct WordDraft
{
    /// <summary>Its place and kind.</summary>
    public TokenPiece Piece;

    /// <summary>As written.</summary>
    public string Text;

    /// <summary>In lower case, with plain marks.</summary>
    public string Lower;

    /// <summary>The function word that it is; null for others.</summary>
    public ClosedClassWord? Closed;

    /// <summary>The lemmas that it can have; found for words of open classes only.</summary>
    public WordForms Forms;

    /// <summary>Its tag, once decided.</summary>
    public WordTag Tag;

    /// <summary>Whether it begins with a capital letter.</summary>
    public readonly bool IsCapitalized => Piece.Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Whether it is two or more capital letters, with dots, digits or "&amp;" among them at most.</summary>
    public readonly bool IsAcronym
    {
        get
        {
            if (Piece.Kind != TokenKind.Word || Text.Length < 2)
            {
                return false;
            }

            var capitals = 0;
            foreach (var c in Text)
            {
                if (char.IsLower(c))
                {
                    return false;
                }

                capitals += char.IsUpper(c) ? 1 : 0;
            }

            return capitals >= 2;
        }
    }
}
