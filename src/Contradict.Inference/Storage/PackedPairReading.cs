using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Storage;

/// <summary>The reading of one pair as bytes.</summary>
internal static class PackedPairReading
{
    private const byte NoKind = byte.MaxValue;
    private const double NotStopped = -1;

    public static byte[] Write(PairReading reading)
    {
        using var packed = new MemoryStream();
        using (var writer = new PackedWriter(packed))
        {
            writer.Write(reading.Matter);
            writer.Write(reading.Bearing);
            writer.Write(reading.Agreement);
            writer.Write(reading.IsContained);
            writer.Write(reading.Kind is { } kind ? (byte)kind : NoKind);
            writer.Write((byte)reading.Update);
            writer.Write(reading.Stopped ?? NotStopped);
            WriteOptional(writer, reading.Contradiction);
            WriteOptional(writer, reading.Surroundings);
            Write(writer, reading.ForAgreement);
            Write(writer, reading.ForContradiction);
        }

        return packed.ToArray();
    }

    /// <summary>Reads a reading back.</summary>
    /// <exception cref="InvalidDataException">The bytes hold no reading.</exception>
    public static PairReading Read(byte[] packed)
    {
        var reader = new PackedReader(packed);
        var reading = new PairReading(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadBool(), KindOf(reader.ReadByte()))
        {
            Update = UpdateOf(reader.ReadByte()),
            Stopped = reader.ReadDouble() is >= 0 and var related ? related : null,
            Contradiction = ReadOptional(reader),
            Surroundings = ReadOptional(reader),
            ForAgreement = ReadReasons(reader),
            ForContradiction = ReadReasons(reader),
        };
        reader.End();
        return reading;
    }

    private static void WriteOptional(PackedWriter writer, double? value)
    {
        writer.Write(value is not null);
        writer.Write(value ?? 0);
    }

    private static double? ReadOptional(PackedReader reader) => (reader.ReadBool(), reader.ReadDouble()) is (true, var value) ? value : null;

    private static ContradictionKind? KindOf(byte value) =>
        value == NoKind ? null
        : Enum.IsDefined((ContradictionKind)value) ? (ContradictionKind)value
        : throw new InvalidDataException("there is no such kind of contradiction");

    private static UpdateEvidence UpdateOf(byte value) =>
        Enum.IsDefined((UpdateEvidence)value) ? (UpdateEvidence)value : throw new InvalidDataException("there is no such evidence of an update");

    private static void Write(PackedWriter writer, ImmutableArray<Reason>? reasons)
    {
        writer.Write(reasons is not null);
        if (reasons is not { } found)
            return;
        writer.Write(found.Length);
        foreach (var reason in found)
        {
            writer.Write(reason.Name);
            Write(writer, reason.A);
            Write(writer, reason.B);
            writer.Write(reason.Weight);
        }
    }

    private static ImmutableArray<Reason>? ReadReasons(PackedReader reader)
    {
        if (!reader.ReadBool())
            return null;
        var reasons = ImmutableArray.CreateBuilder<Reason>(reader.ReadCount());
        for (var left = reasons.Capacity; left > 0; left--)
            reasons.Add(new Reason(reader.ReadString(), ReadSpan(reader), ReadSpan(reader), reader.ReadDouble()));
        return reasons.MoveToImmutable();
    }

    private static void Write(PackedWriter writer, TextSpan? span)
    {
        writer.Write(span is not null);
        if (span is not { } range)
            return;
        writer.Write(range.Start);
        writer.Write(range.End);
    }

    private static TextSpan? ReadSpan(PackedReader reader) => reader.ReadBool() ? new TextSpan(reader.ReadInt(), reader.ReadInt()) : null;
}
