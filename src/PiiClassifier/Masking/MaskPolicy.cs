using System.Collections.Frozen;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Masking;

/// <summary>Which action each type gets. Immutable.</summary>
/// <remarks>
/// What no list here names is masked: special-care information, numbers of authorities, credentials, pay, and types of a
/// user's own.
/// </remarks>
internal sealed class MaskPolicy
{
    /// <summary>What stands in a policy for columns of free text in which personal information was found.</summary>
    public const string FreeText = "free-text";

    private static readonly FrozenSet<PiiType> Kept = FrozenSet.Create(
        PiiTypes.Sex, PiiTypes.Department, PiiTypes.JobTitle, PiiTypes.EmploymentType, PiiTypes.EducationLevel, PiiTypes.Qualification, PiiTypes.FamilyRelationship);

    private static readonly FrozenSet<PiiType> Generalised = FrozenSet.Create(
        PiiTypes.BirthDate, PiiTypes.Age, PiiTypes.PostalCode, PiiTypes.Address, PiiTypes.Region, PiiTypes.HireDate, PiiTypes.TerminationDate, PiiTypes.GraduationDate);

    private static readonly FrozenSet<PiiType> Pseudonymised = FrozenSet.Create(
        PiiTypes.PersonName, PiiTypes.PersonNameKana, PiiTypes.PersonNameRomaji, PiiTypes.FormerName, PiiTypes.FamilyMemberName, PiiTypes.BankAccountHolder,
        PiiTypes.PhoneNumber, PiiTypes.MobileNumber, PiiTypes.EmailAddress, PiiTypes.SnsAccount, PiiTypes.LoginId, PiiTypes.DeviceIdentifier, PiiTypes.IpAddress,
        PiiTypes.EmployeeNumber, PiiTypes.StudentNumber, PiiTypes.CustomerNumber, PiiTypes.PatientNumber, PiiTypes.ResidentId, PiiTypes.VoterRollNumber);

    private readonly PiiCatalogue _catalogue;
    private readonly FrozenDictionary<string, MaskAction> _changed;

    /// <summary>The policy that holds unless another is given.</summary>
    /// <param name="catalogue">The types.</param>
    public MaskPolicy(PiiCatalogue catalogue)
        : this(catalogue, FrozenDictionary<string, MaskAction>.Empty)
    {
    }

    private MaskPolicy(PiiCatalogue catalogue, FrozenDictionary<string, MaskAction> changed)
    {
        _catalogue = catalogue;
        _changed = changed;
    }

    /// <summary>What becomes of a column of free text in which personal information was found: its cells are kept or masked whole, since not all of what stands in a sentence is found.</summary>
    public MaskAction ActionForFreeText => _changed.GetValueOrDefault(FreeText, MaskAction.Mask);

    /// <summary>What becomes of the values of a type.</summary>
    public MaskAction ActionFor(PiiType type) => _changed.TryGetValue(type.Id, out MaskAction action) ? action : DefaultFor(type);

    /// <summary>Whether a type, or <see cref="FreeText"/>, can get an action.</summary>
    public bool Allows(string type, MaskAction action) =>
        type == FreeText ? action is MaskAction.Keep or MaskAction.Mask
        : _catalogue.TryGet(type, out PiiType? known) && (action != MaskAction.Generalise || Generalisation.CanGeneralise(known));

    /// <summary>Whether there is such a type, or it is <see cref="FreeText"/>.</summary>
    public bool Knows(string type) => type == FreeText || _catalogue.TryGet(type, out _);

    /// <summary>The same policy with another action for a type.</summary>
    /// <param name="type">The id of a type, or <see cref="FreeText"/>.</param>
    /// <param name="action">One that <see cref="Allows"/>.</param>
    /// <exception cref="ArgumentException">The type cannot get it.</exception>
    public MaskPolicy With(string type, MaskAction action)
    {
        if (!Allows(type, action)) throw new ArgumentException("No such type, or not an action for it.", nameof(type));
        var changed = new Dictionary<string, MaskAction>(_changed, StringComparer.Ordinal) { [type] = action };
        return new MaskPolicy(_catalogue, changed.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static MaskAction DefaultFor(PiiType type) =>
        Kept.Contains(type) ? MaskAction.Keep
        : Generalised.Contains(type) ? MaskAction.Generalise
        : Pseudonymised.Contains(type) ? MaskAction.Pseudonymise
        : MaskAction.Mask;
}
