using System.Text;
using System.Text.Json;
using PiiClassifier.Assessments;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;
using PiiClassifier.Tests.Assessments;

namespace PiiClassifier.Tests.Reports;

public sealed class AssessmentReportTests
{
    public static TheoryData<string, ReportLanguage> WordsInEachLanguage =>
        new(from language in Enum.GetValues<ReportLanguage>()
            from word in (string[])
            [
                .. Enum.GetValues<OperatorKind>().Select(value => "operator-" + ReportIds.Of(value)),
                .. Enum.GetValues<TriggerKind>().Select(value => "trigger-" + ReportIds.Of(value)),
                .. Enum.GetValues<TriggerState>().Select(value => "state-" + ReportIds.Of(value)),
                .. Enum.GetValues<BreachLaw>().Select(value => "article-" + ReportIds.Of(value)),
                .. Enum.GetValues<LegalCertainty>().Select(value => "certainty-" + ReportIds.Of(value)),
                .. from item in Enumerable.Range(1, BreachReportItems.Count)
                   from law in item is BreachReportItems.ItemsOfData or BreachReportItems.NumberOfPersons ? (string[])["-appi-article26", "-appi-article68"] : [""]
                   select $"item-{item}{law}",
            ]
            select (word, language));

    [Theory]
    [MemberData(nameof(WordsInEachLanguage))]
    public void Words_OfEachValue_AreThere(string word, ReportLanguage language) => Assert.NotEmpty(new AssessmentWords(language)[word]);

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Japanese)]
    public void Reasons_OfEveryTypeAndOperator_AreThere(ReportLanguage language)
    {
        FileReport[] files =
        [
            .. PiiCatalogue.Default.Types.Select(type => LeakedFile.Of(1, type)), LeakedFile.Of(5000, PiiTypes.MyNumber), LeakedFile.With(ScanStatus.Encrypted),
            LeakedFile.With(ScanStatus.Partial, LeakedFile.Table(1, LeakedFile.Column(0, PiiTypes.BankAccountNumber))),
            LeakedFile.With(LeakedFile.Table(1000, isExact: false, isSampled: false, LeakedFile.Column(0, PiiTypes.Age))),
            LeakedFile.With(LeakedFile.Table(99, LeakedFile.Column(0, PiiTypes.Age)), LeakedFile.Table(99, LeakedFile.Column(0, PiiTypes.Age))),
        ];
        foreach (OperatorKind operatorKind in Enum.GetValues<OperatorKind>())
        {
            Assert.All(files.SelectMany(file => BreachAssessment.Of(file, operatorKind).Findings), finding => Assert.NotEmpty(finding.Describe(language)));
        }
    }

    [Theory]
    [InlineData(ReportLanguage.English, "no legal advice", "2025-06-01", "whether it passed", "Enforcement Rules art. 8(1)", "Enforcement Rules art. 44(1)")]
    [InlineData(ReportLanguage.Japanese, "法的助言ではありません", "2025-06-01", "成立の有無", "施行規則8条1項", "施行規則44条1項")]
    public void Markdown_SaysWhatItIsNot_TheStateOfTheLawAndBothDrafts(ReportLanguage language, params string[] expected)
    {
        string text = Markdown(LeakedFile.Report(LeakedFile.Of(3, PiiTypes.PersonName)), language);
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_HoldsTypesAndPersons_AndLabelledBlanks()
    {
        string text = Markdown(LeakedFile.Report(LeakedFile.Of(321, PiiTypes.PersonName, PiiTypes.MedicalHistory)), ReportLanguage.English);
        Assert.Contains("| 2. Items of the personal data that leaked or may have leaked | Medical history, diagnosis and treatment; Full name |", text, StringComparison.Ordinal);
        Assert.Contains("| 3. Number of persons whose data these are | 321 |", text, StringComparison.Ordinal);
        foreach (int item in (int[])[1, 4, 5, 6, 7, 8, 9]) Assert.Matches($@"\| {item}\. [^|]+ \| \[fill in", text);
        Assert.Contains("items 1, 2, 4, 5, 9", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_OfAPartialFile_SaysAtLeast()
    {
        string text = Markdown(LeakedFile.Report(LeakedFile.With(ScanStatus.Partial, LeakedFile.Table(50, LeakedFile.Column(0, PiiTypes.PersonName)))), ReportLanguage.English);
        Assert.Contains("Persons: at least 50", text, StringComparison.Ordinal);
        Assert.Contains("Files not read to their end: 1.", text, StringComparison.Ordinal);
        Assert.Contains("not seen in what was read", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_OfAnUnsureColumn_SaysPerhapsAndHowSure()
    {
        string text = Markdown(LeakedFile.Report(LeakedFile.With(LeakedFile.Table(50, LeakedFile.Column(0, PiiTypes.MedicalHistory, confidence: 0.72)))), ReportLanguage.English);
        Assert.Contains("perhaps (72.0% sure of the type)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_OfMarkupInPathAndHeader_IsText()
    {
        string text = Markdown(GeneratedReport.Of(5), ReportLanguage.English) + Markdown(HandMadeReport.WithHeader("<img src=x onerror=alert(1)>|x"), ReportLanguage.English);
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        Assert.DoesNotContain(")>|x", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfARun_HoldsOperatorsTriggersColumnsAndDates()
    {
        FileReport file = LeakedFile.Of(150, PiiTypes.PersonName, PiiTypes.DisabilityStatus);
        JsonElement root = Json(LeakedFile.Report(file, LeakedFile.With(ScanStatus.Encrypted)), new BreachDeadlines(new DateOnly(2026, 6, 1), _ => false));
        Assert.Equal(["private", "municipality"], root.GetProperty("assessments").EnumerateArray().Select(one => one.GetProperty("operator").GetString()));
        Assert.Equal("2026-06-30", root.GetProperty("deadlines").GetProperty("final").GetString());
        JsonElement city = root.GetProperty("assessments")[1];
        Assert.Equal(JsonValueKind.Null, city.GetProperty("allFiles").GetProperty("persons").GetProperty("most").ValueKind);
        JsonElement trigger = city.GetProperty("files")[0].GetProperty("triggers")[0];
        Assert.Equal("special-care", trigger.GetProperty("trigger").GetString());
        Assert.Equal("pulled", trigger.GetProperty("state").GetString());
        Assert.Equal("sure", trigger.GetProperty("certainty").GetString());
        Assert.Equal("APPI art. 68(1), Enforcement Rules art. 43 item 1", trigger.GetProperty("article").GetString());
        Assert.Equal("列1", trigger.GetProperty("columns")[0].GetProperty("header").GetString());
        Assert.Equal("encrypted", city.GetProperty("files")[1].GetProperty("status").GetString());
    }

    [Fact]
    public void Files_AreListedGravestFirst_WithoutThoseInWhichNothingWasFound()
    {
        ScanReport report = LeakedFile.Report(LeakedFile.With(LeakedFile.Table(0)), LeakedFile.Of(3, PiiTypes.PersonName), LeakedFile.Of(2, PiiTypes.MedicalHistory), LeakedFile.Of(9, PiiTypes.PersonName));
        Assert.Equal([2, 9, 3], AssessmentFiles.Worth(report, OperatorKind.Private).Select(file => (int)file.Persons.Most));
    }

    [Fact]
    public void Data_OfThePage_HoldsEachFindingOnce()
    {
        ScanReport many = LeakedFile.Report([.. Enumerable.Range(0, 500).Select(_ => LeakedFile.Of(3, PiiTypes.PersonName, PiiTypes.MedicalHistory))]);
        using var stream = new MemoryStream();
        HtmlReportData.Write(many, BreachAssessment.UsualOperators, stream, ReportLanguage.English);
        JsonElement data = JsonDocument.Parse(stream.ToArray()).RootElement;
        // Those of the files, and those of all together.
        Assert.InRange(data.GetProperty("assessment").GetProperty("sets").GetArrayLength(), 2, 4);
        Assert.All(data.GetProperty("files").EnumerateArray(), file => Assert.Equal(6, file[10].GetArrayLength()));
    }

    private static string Markdown(ScanReport report, ReportLanguage language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        AssessmentReport.Write(report, BreachAssessment.UsualOperators, deadlines: null, new MarkdownDocument(writer), language);
        return writer.ToString();
    }

    private static JsonElement Json(ScanReport report, BreachDeadlines deadlines)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(report, BreachAssessment.UsualOperators, deadlines, stream, ReportLanguage.English);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
