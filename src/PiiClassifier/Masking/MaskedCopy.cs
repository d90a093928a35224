using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Masking.Csv;
using PiiClassifier.Masking.Excel;
using PiiClassifier.Tables;

namespace PiiClassifier.Masking;

/// <summary>Writes the copy of a file that a plan asks for, and looks through what was written for values that should be gone.</summary>
internal static class MaskedCopy
{
    /// <summary>Writes.</summary>
    /// <param name="path">The file, as it was scanned.</param>
    /// <param name="plan">What is done to it.</param>
    /// <param name="masker">By what cells are replaced.</param>
    /// <param name="limits">How much to take in.</param>
    /// <param name="dropsCopies">Whether copies of cells beside the sheets of a workbook are left out, where that is simple.</param>
    /// <param name="output">Empty; it must seek and be readable. Not disposed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What speaks against handing the copy on.</returns>
    /// <exception cref="MaskRefusalException">It cannot be written.</exception>
    public static IReadOnlyList<MaskDoubt> Write(string path, MaskPlan plan, CellMasker masker, TableReadLimits limits, bool dropsCopies, Stream output, CancellationToken cancellationToken)
    {
        try
        {
            if (plan.File.Encoding is not { } name) return WriteWorkbook(path, plan, masker, limits, dropsCopies, output, cancellationToken);
            if (!TextEncodings.TryGet(name, out Encoding? encoding)) encoding = TextEncodings.Utf8;
            MaskedCsv.Write(path, encoding, limits, plan.SheetOf(""), masker, output, cancellationToken);
            output.Position = 0;
            return [.. MaskedCsv.FindCopies(output, path, encoding, limits, masker.Masked)];
        }
        catch (TableReadException fault)
        {
            throw new MaskRefusalException(new MaskDoubt("not-read", fault.Failure.Code) { IsFinal = true });
        }
    }

    private static List<MaskDoubt> WriteWorkbook(string path, MaskPlan plan, CellMasker masker, TableReadLimits limits, bool dropsCopies, Stream output, CancellationToken cancellationToken)
    {
        List<MaskDoubt> doubts = [.. MaskedWorkbook.Write(path, plan, masker, limits, dropsCopies, output, cancellationToken)];
        output.Position = 0;
        doubts.AddRange(WorkbookSweep.Find(output, masker.Masked, limits));
        return doubts;
    }
}
