using System.Text;
using AngleSharp.Dom;

namespace Contradict.Inference.Articles;

/// <summary>Cuts a piece of a page into paragraphs: at the edges of blocks and at blank lines.</summary>
internal sealed class PageParagraphs
{
    private const string Blocks =
        "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dt, dd, div, section, article, header, main, ul, ol, dl, table, tr, body, hr";

    private readonly List<PageParagraph> _found = [];
    private readonly StringBuilder _words = new();
    private readonly Stack<IElement> _blocks = new();
    private int _linkDepth;
    private int _linked;
    private int _breaks;

    /// <summary>The paragraphs in order.</summary>
    public static List<PageParagraph> Of(IElement root)
    {
        var paragraphs = new PageParagraphs();
        paragraphs.Walk(root);
        return paragraphs._found;
    }

    private void Walk(IElement root)
    {
        // An explicit stack: markup may be nested deeper than the thread's stack.
        _blocks.Push(root);
        var rest = new Stack<(INode Node, bool IsEnd)>();
        rest.Push((root, false));
        while (rest.TryPop(out var item))
        {
            if (item.Node is IText words)
            {
                Add(words.Data);
                continue;
            }

            if (item.Node is not IElement element || element.LocalName is "script" or "style" or "template" or "noscript")
            {
                continue;
            }

            Pass(element, item.IsEnd);
            if (!item.IsEnd)
            {
                rest.Push((element, true));
                for (var index = element.ChildNodes.Length - 1; index >= 0; index--)
                {
                    rest.Push((element.ChildNodes[index], false));
                }
            }
        }

        Close();
    }

    private void Add(string words)
    {
        _words.Append(words);
        _breaks = string.IsNullOrWhiteSpace(words) ? _breaks : 0;
        _linked += _linkDepth > 0 ? words.Trim().Length : 0;
    }

    private void Pass(IElement element, bool isEnd)
    {
        if (element.LocalName == "br")
        {
            // Two in a row end a paragraph; each is passed once on the way in.
            _words.Append(' ');
            _breaks += isEnd ? 0 : 1;
            if (_breaks > 1)
            {
                Close();
            }
        }
        else if (element.LocalName == "a" && element.GetAttribute("href") is { } target && !target.StartsWith('#'))
        {
            _linkDepth += isEnd ? -1 : 1;
        }
        else if (element.Matches(Blocks))
        {
            Close();
            if (isEnd)
            {
                _blocks.Pop();
            }
            else
            {
                _blocks.Push(element);
            }
        }
    }

    private void Close()
    {
        var words = string.Join(' ', _words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0)
        {
            _found.Add(new PageParagraph(words, _blocks.Peek(), Math.Min(_linked, words.Length)));
        }

        _words.Clear();
        _linked = 0;
        _breaks = 0;
    }
}
