using System.Buffers.Binary;
using System.Text;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>SentencePiece's own model file, a protobuf message (<c>sentencepiece_model.proto</c>), as far as it is needed here.</summary>
internal static class SentencePieceModel
{
    private const int Unknown = 2;
    private const int Control = 3;

    /// <summary>Writes a Unigram model.</summary>
    /// <param name="pieces">The pieces with their log-probabilities, in the order of their ids.</param>
    /// <param name="unknown">The id of what no piece covers.</param>
    /// <param name="special">The pieces that no text may be cut into.</param>
    /// <param name="table">The compiled table of the characters' normalisation; empty for none.</param>
    public static byte[] Write(IReadOnlyList<(string Text, float Score)> pieces, int unknown, IReadOnlySet<string> special, byte[] table)
    {
        using var model = new MemoryStream();
        for (var id = 0; id < pieces.Count; id++)
        {
            var (text, score) = pieces[id];
            using var piece = new MemoryStream();
            WriteBytes(piece, 1, Encoding.UTF8.GetBytes(text));
            WriteFloat(piece, 2, score);
            if (id == unknown)
                WriteNumber(piece, 3, Unknown);
            else if (special.Contains(text))
                WriteNumber(piece, 3, Control);
            WriteBytes(model, 1, piece.ToArray());
        }

        WriteBytes(model, 2, Trainer(pieces, unknown));
        WriteBytes(model, 3, Normalizer(table));
        return model.ToArray();
    }

    /// <summary>The ids of a model's pieces.</summary>
    /// <exception cref="InvalidDataException">The bytes are no SentencePiece model.</exception>
    public static Dictionary<string, int> ReadPieces(byte[] model)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var fields = new ProtobufReader(model);
        var id = 0;
        while (fields.Next())
        {
            if (fields.Field != 1)
                continue;
            var piece = new ProtobufReader(fields.Content);
            while (piece.Next())
            {
                if (piece.Field == 1)
                    ids.TryAdd(piece.Text, id);
            }

            id++;
        }

        return ids.Count > 0 ? ids : throw new InvalidDataException("it holds no pieces");
    }

    private static byte[] Trainer(IReadOnlyList<(string Text, float Score)> pieces, int unknown)
    {
        const int Unigram = 1;
        using var trainer = new MemoryStream();
        WriteNumber(trainer, 3, Unigram);
        WriteNumber(trainer, 40, (ulong)unknown);
        WriteNumber(trainer, 41, IdOf("<s>", "[CLS]"));
        WriteNumber(trainer, 42, IdOf("</s>", "[SEP]"));
        WriteNumber(trainer, 43, IdOf("<pad>", "[PAD]"));
        WriteBytes(trainer, 45, Encoding.UTF8.GetBytes(pieces[unknown].Text));
        return trainer.ToArray();

        ulong IdOf(string name, string other)
        {
            for (var id = 0; id < pieces.Count; id++)
            {
                if (pieces[id].Text == name || pieces[id].Text == other)
                    return (ulong)id;
            }

            return ulong.MaxValue;
        }
    }

    private static byte[] Normalizer(byte[] table)
    {
        using var normalizer = new MemoryStream();
        if (table.Length > 0)
            WriteBytes(normalizer, 2, table);
        WriteNumber(normalizer, 3, 1);
        WriteNumber(normalizer, 4, 1);
        WriteNumber(normalizer, 5, 1);
        return normalizer.ToArray();
    }

    private static void WriteBytes(Stream into, int field, byte[] content)
    {
        WriteVariable(into, (ulong)(field << 3) | 2);
        WriteVariable(into, (ulong)content.Length);
        into.Write(content);
    }

    private static void WriteFloat(Stream into, int field, float value)
    {
        WriteVariable(into, (ulong)(field << 3) | 5);
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
        into.Write(bytes);
    }

    private static void WriteNumber(Stream into, int field, ulong value)
    {
        WriteVariable(into, (ulong)(field << 3));
        WriteVariable(into, value);
    }

    private static void WriteVariable(Stream into, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            into.WriteByte((byte)(value | 0x80));
        into.WriteByte((byte)value);
    }
}
