using PiiClassifier.Assessments;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Assessments;

/// <summary>The rules article by article, as docs/assessment.md has them.</summary>
public sealed class BreachAssessmentTests
{
    public static TheoryData<string> SpecialCareTypes => [.. PiiCatalogue.Default.Types.Where(type => type.AppiClass == AppiClass.SpecialCareRequired && type != PiiTypes.CrimeVictim).Select(type => type.Id)];

    [Theory]
    [InlineData(OperatorKind.Private, "AppiArticle26 1 2 3 4, MyNumberAct 1 2 3 4")]
    [InlineData(OperatorKind.PublicCorporation, "AppiArticle26 1 2 3 4, MyNumberAct 1 2 3 4")]
    [InlineData(OperatorKind.Municipality, "AppiArticle68 1 2 3 4 5, MyNumberAct 1 2 3 4")]
    [InlineData(OperatorKind.AdministrativeOrgan, "AppiArticle68 1 2 3 4, MyNumberAct 1 2 3 4")]
    public void Triggers_OfAnOperator_AreTheItemsOfItsLaws(OperatorKind operatorKind, string expected)
    {
        var laws = BreachTrigger.Of(operatorKind).GroupBy(trigger => trigger.Law).Select(law => $"{law.Key} {string.Join(' ', law.Select(trigger => trigger.Item))}");
        Assert.Equal(expected, string.Join(", ", laws));
    }

    [Theory]
    [InlineData(OperatorKind.Private, 1000, TriggerState.NotPulled)]
    [InlineData(OperatorKind.Private, 1001, TriggerState.Pulled)]
    [InlineData(OperatorKind.PublicCorporation, 1000, TriggerState.NotPulled)]
    [InlineData(OperatorKind.PublicCorporation, 1001, TriggerState.Pulled)]
    [InlineData(OperatorKind.Municipality, 100, TriggerState.NotPulled)]
    [InlineData(OperatorKind.Municipality, 101, TriggerState.Pulled)]
    [InlineData(OperatorKind.AdministrativeOrgan, 100, TriggerState.NotPulled)]
    [InlineData(OperatorKind.AdministrativeOrgan, 101, TriggerState.Pulled)]
    public void ManyPersons_IsPulledByOneMoreThanTheLimit(OperatorKind operatorKind, int persons, TriggerState expected)
    {
        TriggerFinding finding = Find(LeakedFile.Of(persons, PiiTypes.PersonName), TriggerKind.ManyPersons, operatorKind);
        Assert.Equal(expected, finding.State);
        Assert.Equal(new PersonRange(persons, persons, IsEstimate: false, IsWhole: true), finding.Persons);
    }

    [Fact]
    public void PublicCorporation_FollowsThePrivateRule_OnlyLikely()
    {
        Assert.Equal(LegalCertainty.Likely, Find(LeakedFile.Of(2000, PiiTypes.PersonName), TriggerKind.ManyPersons, OperatorKind.PublicCorporation).Certainty);
        Assert.Equal(LegalCertainty.Sure, Find(LeakedFile.Of(2000, PiiTypes.PersonName), TriggerKind.ManyPersons).Certainty);
    }

    [Theory]
    [MemberData(nameof(SpecialCareTypes))]
    public void SpecialCare_OfOnePerson_IsPulledAndNamesTheColumn(string id)
    {
        PiiCatalogue.Default.TryGet(id, out PiiType? type);
        TriggerFinding finding = Find(LeakedFile.Of(1, PiiTypes.PersonName, type!), TriggerKind.SpecialCare);
        Assert.Equal(TriggerState.Pulled, finding.State);
        Assert.Equal(LegalCertainty.Sure, finding.Certainty);
        Assert.Equal("列1", Assert.Single(finding.Columns).Column.Header);
    }

    [Theory]
    [InlineData("nationality")]
    [InlineData("education-level")]
    [InlineData("welfare-assistance")]
    [InlineData("disciplinary-record")]
    [InlineData("blood-type")]
    [InlineData("job-title")]
    public void SpecialCare_OfWhatIsCommonlyTakenForIt_IsNotPulled(string id)
    {
        PiiCatalogue.Default.TryGet(id, out PiiType? type);
        TriggerFinding finding = Find(LeakedFile.Of(5000, PiiTypes.PersonName, type!), TriggerKind.SpecialCare);
        Assert.Equal(TriggerState.NotPulled, finding.State);
        Assert.Empty(finding.Columns);
    }

    [Theory]
    [InlineData("crime-victim", TriggerState.Perhaps, LegalCertainty.Unsure)]
    [InlineData("patient-number", TriggerState.PulledIf, LegalCertainty.Unsure)]
    [InlineData("registered-domicile", TriggerState.PulledIf, LegalCertainty.Sure)]
    public void SpecialCare_OfWhatIsNotSettledOrConditional_SaysSo(string id, TriggerState state, LegalCertainty certainty)
    {
        PiiCatalogue.Default.TryGet(id, out PiiType? type);
        TriggerFinding finding = Find(LeakedFile.Of(10, type!), TriggerKind.SpecialCare);
        Assert.Equal(state, finding.State);
        Assert.Equal(certainty, finding.Certainty);
    }

    [Fact]
    public void SpecialCare_OfAnUnsureColumn_IsPerhapsWithItsConfidence()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(10, LeakedFile.Column(0, PiiTypes.CriminalRecord, confidence: 0.885)));
        TriggerFinding finding = Find(file, TriggerKind.SpecialCare);
        Assert.Equal(TriggerState.Perhaps, finding.State);
        Assert.Equal(0.885, finding.Confidence);
        Assert.True(finding.IsOfUnsureColumns);
    }

    [Fact]
    public void SpecialCare_OfAnUnsureColumnBesideASureOne_IsPulledByBoth()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(10, LeakedFile.Column(0, PiiTypes.CriminalRecord, confidence: 0.6), LeakedFile.Column(1, PiiTypes.MedicalHistory), LeakedFile.Column(2, PiiTypes.RegisteredDomicile)));
        TriggerFinding finding = Find(file, TriggerKind.SpecialCare);
        Assert.Equal(TriggerState.Pulled, finding.State);
        Assert.Equal([PiiTypes.CriminalRecord, PiiTypes.MedicalHistory], finding.Types);
        Assert.False(finding.IsOfUnsureColumns);
    }

    [Theory]
    [InlineData("credit-card-number", TriggerState.Pulled, LegalCertainty.Sure)]
    [InlineData("card-security-code", TriggerState.PulledIf, LegalCertainty.Sure)]
    [InlineData("password", TriggerState.PulledIf, LegalCertainty.Likely)]
    [InlineData("bank-account-number", TriggerState.NotPulled, LegalCertainty.Unsure)]
    [InlineData("address", TriggerState.NotPulled, LegalCertainty.Sure)]
    [InlineData("phone-number", TriggerState.NotPulled, LegalCertainty.Sure)]
    [InlineData("email-address", TriggerState.NotPulled, LegalCertainty.Sure)]
    [InlineData("sns-account", TriggerState.NotPulled, LegalCertainty.Sure)]
    [InlineData("login-id", TriggerState.NotPulled, LegalCertainty.Sure)]
    public void PropertyDamage_OfATypeAlone(string id, TriggerState state, LegalCertainty certainty)
    {
        PiiCatalogue.Default.TryGet(id, out PiiType? type);
        TriggerFinding finding = Find(LeakedFile.Of(1, type!), TriggerKind.PropertyDamage);
        Assert.Equal(state, finding.State);
        Assert.Equal(certainty, finding.Certainty);
    }

    [Fact]
    public void PropertyDamage_OfAnUnsureColumnThatPullsNothing_IsNotPulled()
    {
        TriggerFinding finding = Find(LeakedFile.With(LeakedFile.Table(10, LeakedFile.Column(0, PiiTypes.BankAccountNumber, confidence: 0.6))), TriggerKind.PropertyDamage);
        Assert.Equal(TriggerState.NotPulled, finding.State);
        Assert.False(finding.IsOfUnsureColumns);
    }

    [Fact]
    public void PropertyDamage_OfATypeOfTheUsersOwnOfThatClass_IsConditional()
    {
        var own = new PiiType("wallet-key", "財布の鍵", "wallet key", PiiGroup.Finance, AppiClass.CredentialOrProperty, 5);
        Assert.Equal(TriggerState.PulledIf, Find(LeakedFile.Of(1, own), TriggerKind.PropertyDamage).State);
    }

    [Fact]
    public void PropertyDamage_OfACardNumberInsideFreeText_IsPerhaps()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(3, LeakedFile.Column(0, null, embedded: new EmbeddedFinding(PiiTypes.CreditCardNumber, 2))));
        TriggerFinding finding = Find(file, TriggerKind.PropertyDamage);
        Assert.Equal(TriggerState.Perhaps, finding.State);
        Assert.Null(finding.Confidence);
        Assert.True(finding.IsOfUnsureColumns);
    }

    [Fact]
    public void WrongfulPurpose_IsAskedAndNotDecided()
    {
        foreach (OperatorKind operatorKind in Enum.GetValues<OperatorKind>()) Assert.Equal(TriggerState.DependsOnCause, Find(LeakedFile.Of(1, PiiTypes.PersonName), TriggerKind.WrongfulPurpose, operatorKind).State);
    }

    [Theory]
    [InlineData("welfare-assistance", "ordinance-types")]
    [InlineData("nationality", "ordinance-types")]
    [InlineData("education-level", "ordinance-types")]
    [InlineData("address", "ordinance-other-types")]
    public void Ordinance_IsNeverDecided(string id, string reason)
    {
        PiiCatalogue.Default.TryGet(id, out PiiType? type);
        TriggerFinding finding = Find(LeakedFile.Of(1, type!), TriggerKind.OrdinanceSpecialCare, OperatorKind.Municipality);
        Assert.Equal(TriggerState.PulledIf, finding.State);
        Assert.Equal(LegalCertainty.Unsure, finding.Certainty);
        Assert.Equal([reason], finding.Reasons);
    }

    [Fact]
    public void MyNumberAct_WithoutAMyNumber_IsNotPulled()
    {
        BreachAssessment assessment = BreachAssessment.Of(LeakedFile.Of(5000, PiiTypes.PersonName, PiiTypes.DriversLicenseNumber), OperatorKind.Municipality);
        Assert.All(assessment.Findings.Where(finding => finding.Trigger.Law == BreachLaw.MyNumberAct), finding => Assert.Equal(TriggerState.NotPulled, finding.State));
    }

    [Theory]
    [InlineData(100, TriggerState.NotPulled)]
    [InlineData(101, TriggerState.Pulled)]
    public void MyNumberAct_WithMyNumbers_AsksForSystemAndCauseAndCountsNumbers(int numbers, TriggerState many)
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(5000, LeakedFile.Column(0, PiiTypes.MyNumber, filled: numbers)));
        foreach (OperatorKind operatorKind in Enum.GetValues<OperatorKind>())
        {
            Assert.Equal(TriggerState.PulledIf, Find(file, TriggerKind.MyNumberSystem, operatorKind).State);
            Assert.Equal(TriggerState.DependsOnCause, Find(file, TriggerKind.MyNumberWrongfulPurpose, operatorKind).State);
            Assert.Equal(TriggerState.DependsOnCause, Find(file, TriggerKind.MyNumberPublic, operatorKind).State);
            TriggerFinding counted = Find(file, TriggerKind.MyNumberManyPersons, operatorKind);
            Assert.Equal(many, counted.State);
            Assert.Equal(numbers, counted.Persons.Most);
            Assert.Equal(LegalCertainty.Likely, counted.Certainty);
        }
    }

    [Fact]
    public void MyNumberAct_OfAnUnsureColumn_IsPerhaps()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(5000, LeakedFile.Column(0, PiiTypes.MyNumber, confidence: 0.7)));
        Assert.Equal(TriggerState.Perhaps, Find(file, TriggerKind.MyNumberManyPersons).State);
        Assert.True(Find(file, TriggerKind.MyNumberSystem).IsOfUnsureColumns);
    }

    [Fact]
    public void Persons_OfTablesThatMayNameTheSame_AreARange()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(600, LeakedFile.Column(0, PiiTypes.PersonName)), LeakedFile.Table(500, LeakedFile.Column(0, PiiTypes.PersonName)));
        TriggerFinding finding = Find(file, TriggerKind.ManyPersons);
        Assert.Equal(new PersonRange(600, 1100, IsEstimate: false, IsWhole: true), finding.Persons);
        Assert.Equal(TriggerState.Perhaps, finding.State);
    }

    [Fact]
    public void Persons_OfAReportOfOneFile_AreThoseCountedOverItsTables()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(600, LeakedFile.Column(0, PiiTypes.PersonName)), LeakedFile.Table(500, LeakedFile.Column(0, PiiTypes.PersonName)));
        var report = new ScanReport { Files = [file], Persons = new PersonCounter(700, isExact: true), StartedAt = DateTimeOffset.UnixEpoch, Elapsed = TimeSpan.Zero };
        BreachAssessment assessment = Assert.Single(BreachAssessment.OfFiles(report, OperatorKind.Private));
        Assert.Equal(700, assessment.Persons.Most);
        Assert.Equal(TriggerState.NotPulled, Of(assessment, TriggerKind.ManyPersons).State);
    }

    [Theory]
    [InlineData(ScanStatus.Partial, false)]
    [InlineData(ScanStatus.Scanned, true)]
    public void Persons_OfAFileNotReadToItsEnd_AreAtLeast_AndNothingIsDenied(ScanStatus status, bool isSampled)
    {
        FileReport file = LeakedFile.With(status, LeakedFile.Table(50, isExact: true, isSampled, LeakedFile.Column(0, PiiTypes.PersonName)));
        BreachAssessment assessment = BreachAssessment.Of(file, OperatorKind.Municipality);
        Assert.False(assessment.Persons.IsWhole);
        Assert.DoesNotContain(assessment.Findings, finding => finding.State == TriggerState.NotPulled);
        Assert.Equal(TriggerState.NotSeen, Of(assessment, TriggerKind.ManyPersons).State);
        Assert.Equal(TriggerState.NotSeen, Of(assessment, TriggerKind.SpecialCare).State);
    }

    [Fact]
    public void File_ThatIsEncrypted_IsNotSaidToPullNothing() =>
        Assert.All(BreachAssessment.Of(LeakedFile.With(ScanStatus.Encrypted), OperatorKind.Private).Findings, finding => Assert.Equal(TriggerState.NotSeen, finding.State));

    [Fact]
    public void Report_WithAnEncryptedFile_CountsAtLeast()
    {
        ScanReport report = LeakedFile.Report(LeakedFile.Of(50, PiiTypes.PersonName), LeakedFile.With(ScanStatus.Encrypted));
        BreachAssessment assessment = BreachAssessment.Of(report, OperatorKind.Municipality);
        Assert.Equal(new PersonRange(50, 50, IsEstimate: false, IsWhole: false), assessment.Persons);
        Assert.Equal(TriggerState.NotSeen, Of(assessment, TriggerKind.ManyPersons).State);
    }

    [Fact]
    public void Report_ThatWasInterrupted_CountsAtLeast()
    {
        var report = new ScanReport { Files = [LeakedFile.Of(50, PiiTypes.PersonName)], Interrupted = true, StartedAt = DateTimeOffset.UnixEpoch, Elapsed = TimeSpan.Zero };
        Assert.False(BreachAssessment.Of(report, OperatorKind.Private).Persons.IsWhole);
    }

    [Theory]
    [InlineData(990, TriggerState.Perhaps)]
    [InlineData(1020, TriggerState.Perhaps)]
    [InlineData(500, TriggerState.NotPulled)]
    [InlineData(2000, TriggerState.Pulled)]
    public void Persons_ThatAreEstimatedNearTheLimit_PullItPerhaps(long persons, TriggerState expected)
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(persons, isExact: false, isSampled: false, LeakedFile.Column(0, PiiTypes.PersonName)));
        TriggerFinding finding = Find(file, TriggerKind.ManyPersons);
        Assert.Equal(expected, finding.State);
        Assert.True(finding.Persons.IsEstimate);
    }

    [Fact]
    public void Persons_OfATableInWhichNoneWasCounted_AreAtMostItsPersonalCells()
    {
        FileReport file = LeakedFile.With(LeakedFile.Table(0, LeakedFile.Column(0, null, embedded: new EmbeddedFinding(PiiTypes.PhoneNumber, 1500))));
        Assert.Equal(TriggerState.Perhaps, Find(file, TriggerKind.ManyPersons).State);
        Assert.Equal(new PersonRange(0, 1500, IsEstimate: false, IsWhole: true), BreachAssessment.Of(LeakedFile.Report(file), OperatorKind.Private).Persons);
    }

    [Fact]
    public void File_WithoutPersonalInformation_PullsNothing() =>
        Assert.All(BreachAssessment.Of(LeakedFile.With(LeakedFile.Table(0, LeakedFile.Column(0, null))), OperatorKind.Municipality).Findings, finding => Assert.Equal(TriggerState.NotPulled, finding.State));

    private static TriggerFinding Find(FileReport file, TriggerKind kind, OperatorKind operatorKind = OperatorKind.Private) => Of(BreachAssessment.Of(file, operatorKind), kind);

    private static TriggerFinding Of(BreachAssessment assessment, TriggerKind kind) => assessment.Findings.Single(finding => finding.Trigger.Kind == kind);
}
