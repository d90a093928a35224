using System.Collections.Frozen;
using System.Text;
using PiiClassifier.Classification;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Masking;

/// <summary>Writes a value one way, so that the same person gets the same token however the cell is written. One a thread.</summary>
internal sealed class CanonicalValues
{
    private static readonly FrozenDictionary<PiiType, DataSubjectKeyForm> Forms = new Dictionary<PiiType, DataSubjectKeyForm>
    {
        [PiiTypes.FamilyMemberName] = DataSubjectKeyForm.Name,
        [PiiTypes.BankAccountHolder] = DataSubjectKeyForm.Name,
        [PiiTypes.BirthDate] = DataSubjectKeyForm.Date,
        [PiiTypes.HireDate] = DataSubjectKeyForm.Date,
        [PiiTypes.TerminationDate] = DataSubjectKeyForm.Date,
        [PiiTypes.GraduationDate] = DataSubjectKeyForm.Date,
        [PiiTypes.PhoneNumber] = DataSubjectKeyForm.Digits,
        [PiiTypes.MobileNumber] = DataSubjectKeyForm.Digits,
        [PiiTypes.PostalCode] = DataSubjectKeyForm.Digits,
        [PiiTypes.MyNumber] = DataSubjectKeyForm.Digits,
        [PiiTypes.CreditCardNumber] = DataSubjectKeyForm.Digits,
    }.ToFrozenDictionary();

    private readonly DataSubjectFolder _folder = new(new CellFolder());
    private readonly byte[] _folded = new byte[DataSubjectFolder.MaxBytes];

    /// <summary>The value as all writings of it have it; valid until the next call.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="cell">The cell in UTF-8, without blanks around it.</param>
    public ReadOnlySpan<byte> Of(PiiType type, ReadOnlySpan<byte> cell)
    {
        // The folder leaves out what is longer: two long texts would be one.
        if (cell.Length > DataSubjectFolder.MaxBytes) return cell;
        DataSubjectKeyForm? form = Forms.TryGetValue(type, out DataSubjectKeyForm known) ? known : type.Group == PiiGroup.Name ? DataSubjectKeyForm.Name : null;
        if (form is null) return FoldText(type, cell);
        ReadOnlySpan<byte> folded = _folder.Fold(cell, form.Value, _folded);
        // A number that is all zeros, or a name that is only 様.
        return folded.IsEmpty ? cell : folded;
    }

    // Mail addresses are the same in capitals; other numbers and names of accounts need not be.
    private static byte[] FoldText(PiiType type, ReadOnlySpan<byte> cell)
    {
        string text = JapaneseFolding.Fold(Encoding.UTF8.GetString(cell)).Replace(" ", "", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(type == PiiTypes.EmailAddress ? text.ToLowerInvariant() : text);
    }
}
