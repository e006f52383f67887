namespace Contradict.Training.Labeling;

/// <summary>Finds where the last whole record of a CSV file (RFC 4180) ends.</summary>
internal static class WholeRecords
{
    /// <summary>The offset after the last line feed that stands outside quotes; 0 where there is none.</summary>
    public static int EndOf(ReadOnlySpan<byte> csv)
    {
        var end = 0;
        var (quoted, atFieldStart) = (false, true);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted)
            {
                if (csv[i] != '"')
                    continue;
                if (i + 1 < csv.Length && csv[i + 1] == '"')
                    i++;
                else
                    quoted = false;
                continue;
            }

            quoted = atFieldStart && csv[i] == '"';
            atFieldStart = csv[i] is (byte)',' or (byte)'\n' or (byte)'\r';
            if (csv[i] == '\n')
                end = i + 1;
        }

        return end;
    }
}
