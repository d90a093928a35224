using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>支店名: 弘前支店, 本店営業部, 上土手町出張所.</summary>
internal sealed class BankBranchRecognizer() : VocabularyRecognizer(
    "bank-branch",
    [PiiTypes.BankName],
    chanceOfShape: 0.01,
    chanceOfVerified: 0.01,
    words: "",
    weakWords: "本店 本店営業部 本所 営業部 本部 本支店",
    endings: "支店 本店 出張所 支所 営業部 支店営業部 本店営業部 代理店 特別出張所");
