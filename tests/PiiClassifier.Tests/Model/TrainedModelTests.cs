using PiiClassifier.Model;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Model;

public sealed class TrainedModelTests
{
    private const int MaxBytes = 4 << 20;

    private static readonly RecognizerSet Recognizers = new(ValueRecognizers.BuiltIn);

    [Fact]
    public void ShippedModel_KnowsEveryBuiltInType()
    {
        TrainedModel model = TrainedModel.Load(Recognizers);
        Assert.All(PiiCatalogue.Default.Types, type => Assert.NotNull(model.PriorAt(Recognizers.Types.Of(type))));
    }

    [Fact]
    public void ShippedModel_IsSmall()
    {
        using Stream stream = typeof(TrainedModel).Assembly.GetManifestResourceStream("column-type-model.bin")!;
        Assert.InRange(stream.Length, 1, MaxBytes);
    }

    [Fact]
    public void ModelFile_WrittenAndRead_IsTheSame()
    {
        using Stream shipped = typeof(TrainedModel).Assembly.GetManifestResourceStream("column-type-model.bin")!;
        var first = new MemoryStream();
        shipped.CopyTo(first);
        first.Position = 0;
        var second = new MemoryStream();
        ModelFile.Read(first).Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void ModelFile_ThatIsNone_IsRefused() => Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream([1, 2, 3, 4, 5])));

    [Fact]
    public void TypeOfAUser_IsUnknownToTheModel()
    {
        PiiType badge = new("badge-colour", "名札の色", "Badge colour", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 1);
        var recognizers = new RecognizerSet(ValueRecognizers.BuiltIn, PiiCatalogue.Default.With(badge));
        Assert.Null(TrainedModel.Load(recognizers).PriorAt(recognizers.Types.Of(badge)));
    }

    [Fact]
    public void ScannerWithOtherRecognizers_StillDecides()
    {
        var scanner = new PiiScanner(new PiiScannerOptions { Recognizers = [new EmailAddressRecognizer()] });
        Assert.Equal("person-name email-address", SampleTable.Scan(SampleTable.Csv("氏名|連絡先", 20, SampleTable.Name, SampleTable.Mail), scanner).Types());
    }

    [Fact]
    public void Column_SeenTwice_IsScoredTheSame()
    {
        TrainedModel model = TrainedModel.Load(Recognizers);
        ColumnProfile profile = ColumnProfiler.ProfileOf(Recognizers, new CellFolder(), Enumerable.Range(0, 40).Select(SampleTable.Mobile));
        (ModelOpinion? header, ModelOpinion values) = model.ScoreColumn("れんらくさき番号", 0, profile, 40);
        (ModelOpinion? headerAgain, ModelOpinion valuesAgain) = model.ScoreColumn("れんらくさき番号", 0, profile, 40);
        Assert.All(Enumerable.Range(0, Recognizers.Types.Count), place => Assert.Equal((header!.At(place), values.At(place)), (headerAgain!.At(place), valuesAgain.At(place))));
    }
}
