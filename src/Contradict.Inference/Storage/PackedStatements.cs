using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Storage;

/// <summary>The statements of one article as bytes. What the article itself says of them (their text, source, time) is not written again.</summary>
internal static class PackedStatements
{
    public static byte[] Write(ImmutableArray<ReadStatement> statements)
    {
        using var packed = new MemoryStream();
        using (var writer = new PackedWriter(packed))
        {
            writer.Write(statements.Length);
            foreach (var read in statements)
                Write(writer, read);
        }

        return packed.ToArray();
    }

    /// <summary>Reads statements back.</summary>
    /// <param name="packed">The bytes.</param>
    /// <param name="article">The article that they were written for.</param>
    /// <exception cref="InvalidDataException">The bytes hold no statements of the article.</exception>
    public static ImmutableArray<ReadStatement> Read(byte[] packed, Article article)
    {
        var reader = new PackedReader(packed);
        var count = reader.ReadCount();
        var statements = ImmutableArray.CreateBuilder<ReadStatement>(count);
        for (var number = 1; number <= count; number++)
            statements.Add(Read(reader, article, number));
        reader.End();
        return statements.MoveToImmutable();
    }

    private static void Write(PackedWriter writer, ReadStatement read)
    {
        var statement = read.Statement;
        writer.Write(statement.Start);
        writer.Write(statement.End);
        writer.Write(statement.Speaker.Name);
        writer.Write((byte)statement.Speaker.Kind);
        writer.WriteOptional(statement.Speaker.Affiliation);
        Write(writer, statement.Speaker.Chain);
        Write(writer, statement.Mention);
        Write(writer, statement.Cue);
        Write(writer, read.Terms);
    }

    private static ReadStatement Read(PackedReader reader, Article article, int number)
    {
        var (start, end) = (reader.ReadInt(), reader.ReadInt());
        if (start < 0 || end < start || end > article.Text.Length)
            throw new InvalidDataException("a statement stands outside its article");
        var statement = new Statement
        {
            Id = $"{article.Id}#{number}",
            ArticleId = article.Id,
            Source = article.Source,
            Published = article.Published,
            Text = article.Text[start..end],
            Start = start,
            End = end,
            Speaker = new Speaker(reader.ReadString(), KindOf(reader.ReadByte()), reader.ReadOptionalString(), ReadStrings(reader)),
            Mention = ReadMention(reader),
            Cue = ReadMention(reader),
        };
        return new ReadStatement(statement, ReadStrings(reader));
    }

    private static SpeakerKind KindOf(byte value) =>
        Enum.IsDefined((SpeakerKind)value) ? (SpeakerKind)value : throw new InvalidDataException("there is no such kind of speaker");

    private static void Write(PackedWriter writer, Mention? mention)
    {
        writer.Write(mention is not null);
        if (mention is null)
            return;
        writer.Write(mention.Text);
        writer.Write(mention.Start);
        writer.Write(mention.End);
    }

    private static Mention? ReadMention(PackedReader reader) =>
        reader.ReadBool() ? new Mention(reader.ReadString(), reader.ReadInt(), reader.ReadInt()) : null;

    private static void Write(PackedWriter writer, ImmutableArray<string> values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
            writer.Write(value);
    }

    private static ImmutableArray<string> ReadStrings(PackedReader reader)
    {
        var values = ImmutableArray.CreateBuilder<string>(reader.ReadCount());
        for (var left = values.Capacity; left > 0; left--)
            values.Add(reader.ReadString());
        return values.MoveToImmutable();
    }
}
