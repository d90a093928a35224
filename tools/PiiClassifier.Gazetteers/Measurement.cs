using System.Diagnostics;
using System.Globalization;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Gazetteers;

/// <summary>How many values of a file each recognizer takes, how long it takes a value, and what the gazetteers cost to load.</summary>
internal static class Measurement
{
    private const int Rounds = 5;

    public static void Run(string[] files, TextWriter output)
    {
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        int words = Gazetteer.Surnames.Count + Gazetteer.GivenNames.Count + Gazetteer.NameCharacters.Count + Gazetteer.CommonWords.Count
            + Gazetteer.Towns.Count + Gazetteer.Municipalities.Count + Gazetteer.SurnameReadings.Count + Gazetteer.GivenNameReadings.Count
            + Gazetteer.SurnameRomaji.Count + Gazetteer.GivenNameRomaji.Count + Gazetteer.ForeignNames.Count + Gazetteer.Countries.Count + Gazetteer.Banks.Count;
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all gazetteers: {words:N0} words, {milliseconds:F1} ms to load, {memory / 1024:N0} KB"));
        foreach (string file in files) Measure(file, output);
    }

    private static void Measure(string file, TextWriter output)
    {
        string[] values = File.ReadAllLines(file);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}: {values.Length:N0} values"));
        var folder = new CellFolder();
        foreach (ValueRecognizer recognizer in ValueRecognizers.BuiltIn)
        {
            int admitted = 0, matched = 0, verified = 0;
            long ticks = 0;
            for (int round = 0; round < Rounds; round++)
            {
                foreach (string value in values)
                {
                    if (!folder.TryFold(value, out CellText cell) || !recognizer.Admits(cell.Classes, cell.Text.Length)) continue;
                    long start = Stopwatch.GetTimestamp();
                    ValueMatch match = recognizer.Match(cell);
                    ticks += Stopwatch.GetTimestamp() - start;
                    admitted++;
                    if (match != ValueMatch.None) matched++;
                    if (match == ValueMatch.Verified) verified++;
                }
            }
            if (matched == 0) continue;
            double nanoseconds = ticks * 1e9 / Stopwatch.Frequency / admitted;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {recognizer.Id,-24} of all {(double)matched / Rounds / values.Length,7:P2}, of those admitted {(double)matched / admitted,7:P2}, verified {(double)verified / admitted,7:P2}, {nanoseconds,6:F0} ns"));
        }
    }
}
