using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

// Collections by the other tests would be counted to this thread.
[CollectionDefinition(nameof(RecognizerAllocationTests), DisableParallelization = true)]
[Collection(nameof(RecognizerAllocationTests))]
public sealed class RecognizerAllocationTests
{
    [Fact]
    public void Match_OnArbitraryAdmittedText_NeverThrowsAndNeverAllocates()
    {
        const string Alphabet = "0123456789-- //..:,@()ABCabcSHR年月日歳円記号番第品川あ¥\\〒+~'\"°U$eyJx{}";
        var random = new Random(20251101);
        var folder = new CellFolder();
        char[] text = new char[40];
        // The first calls build static tables.
        for (int i = 0; i < 5_000; i++) TryOne();
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 5_000; i++) TryOne();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void TryOne()
        {
            int length = random.Next(1, text.Length);
            // Half of the values are mostly digits, else few would pass the filters.
            int letters = random.Next(2) == 0 ? 12 : Alphabet.Length;
            for (int i = 0; i < length; i++) text[i] = Alphabet[random.Next(letters)];
            if (!folder.TryFold(text.AsSpan(0, length), out CellText cell)) return;
            for (int i = 0; i < ValueRecognizers.BuiltIn.Count; i++)
            {
                ValueRecognizer recognizer = ValueRecognizers.BuiltIn[i];
                if (recognizer.Admits(cell.Classes, cell.Text.Length)) recognizer.Match(cell);
            }
        }
    }
}
